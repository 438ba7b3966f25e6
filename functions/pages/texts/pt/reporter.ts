import type { ReporterTexts } from "../reporter-texts.ts";

export const reporterTexts: ReporterTexts = {
  title: "Who reported",
  intro:
    "Whoever reported has agreed that the company and the audit programme may know who they are. Look it up only where the case needs it, and tell nobody else.",
  noted: "Each time somebody looks it up, that is noted in the case, without what it says.",
  code: "Six-digit code",
  codeHelp: "We mail it to your registered address. It is valid for ten minutes and for five tries.",
  sendCode: "Mail me a code",
  show: "Show who reported",
  name: "Name",
  email: "E-mail address",
  other: "Another way to reach them",
  safe: "Is it safe to contact them there?",
  safeYes: "Yes, they said so",
  safeNo: "No. Do not contact them: it could put them in danger.",
  notGiven: "Not given",
  careful:
    "Never pass this on to the smelter or the mine. Do not copy it into an answer, a note or a mail: it would be read by others there.",
  notices: {
    "code-sent": "A code is on its way to your registered address.",
    "code-not-sent": "The code could not be mailed. Please try again in a minute.",
    "code-wrong": "The code is missing, wrong or no longer valid. Ask for a new one; nothing was shown.",
    "nothing-known": "Nothing is known of whoever reported.",
  },
};
