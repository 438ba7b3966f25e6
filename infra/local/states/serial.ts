/** Runs jobs one after another, in the order they were handed in. */
export class Serial {
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;

  /** Resolves or rejects as the job does. A job must not wait for another one of the same queue. */
  run<Result>(job: () => Promise<Result> | Result): Promise<Result> {
    this.#open += 1;
    const done = this.#last.then(job).finally(() => (this.#open -= 1));
    this.#last = done.catch(() => undefined);
    return done;
  }

  get idle(): boolean {
    return this.#open === 0;
  }

  /** Resolves when every job handed in so far is over. */
  async drained(): Promise<void> {
    await this.#last;
  }
}
