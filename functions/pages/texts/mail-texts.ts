/** What a mail of a template says besides its facts. None of it tells what a case is about (EM-31). */
export interface MailWords {
  /** What follows the reference in the subject. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action: string;
}

export interface MailTexts {
  readonly labels: {
    readonly reference: string;
    readonly step: string;
    readonly asked: string;
    readonly role: string;
    readonly due: string;
    readonly outcome: string;
    readonly decided: string;
    readonly by: string;
    readonly on: string;
    readonly next: string;
    readonly period: string;
    readonly reported: string;
    readonly open: string;
    readonly late: string;
    readonly code: string;
    readonly validUntil: string;
    readonly problem: string;
  };
  readonly actionNeededBy: (day: string) => string;
  readonly reminderBy: (day: string) => string;
  readonly overdueSince: (day: string) => string;
  /** Below every mail. */
  readonly footer: readonly string[];
  readonly linkIsYours: string;
  readonly request: MailWords;
  readonly reminder: MailWords;
  readonly escalation: MailWords;
  readonly escalationTold: MailWords;
  readonly receipt: MailWords;
  readonly transition: MailWords;
  readonly closure: MailWords;
  readonly acknowledgement: MailWords;
  readonly outcome: MailWords;
  readonly caseLink: MailWords;
  readonly code: MailWords;
  readonly freshLink: MailWords;
  readonly stalled: MailWords;
  readonly interrupted: MailWords;
  readonly progressNote: MailWords;
}
