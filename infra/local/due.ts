/** Something that will happen at an instant, in the words of the start page. */
export interface Due {
  /** Epoch milliseconds, virtual. */
  readonly at: number;
  readonly what: string;
}

/** A part of the host in which something may be due. */
export interface DueSource {
  /** What comes next; an instant that has passed means: at once. */
  nextDue(): Due | undefined;
  /** Starts everything due at or before the clock's time. Safe to call at any time. */
  fireDue(): void;
}

/** The earliest of several. */
export function earliest(dues: readonly (Due | undefined)[]): Due | undefined {
  return dues.filter((due) => due !== undefined).sort((a, b) => a.at - b.at)[0];
}
