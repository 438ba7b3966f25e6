import type { PeopleMails, PeopleNotes, PeopleTexts } from "../people-texts.ts";

/** What people record beside a request. */
export const peopleNotes: PeopleNotes = {
  "not-us": {
    title: "This was not us",
    asks: "An answer was recorded for your organisation. If nobody of you gave it, say so here. The case stops at once; matters of safety go on. Your colleagues and the operators are told. The answer stays on record until it is settled whether it was yours.",
    fields: {
      because: {
        label: "What you know",
        options: {
          "nobody-here": "Nobody here gave this answer",
          "not-allowed": "Whoever gave it was not allowed to",
          "mail-in-other-hands": "Somebody else may read our mail, or has our link",
          "by-mistake": "It was sent by mistake and says something else than we decided",
        },
      },
    },
  },
  "was-us": {
    title: "It was us after all",
    asks: "Somebody of your organisation said that an answer was not yours. If you have made sure that it was, confirm it here, and the case goes on. It cannot be confirmed by the link of whoever gave the answer.",
    fields: {
      how: {
        label: "How you made sure",
        options: {
          "asked-in-person": "I spoke with the colleague who gave it",
          "decided-together": "We had decided it together",
        },
      },
    },
  },
  "ask-more-time": {
    title: "Ask for more time",
    asks: "Say why, and by when you can answer. Whoever this answer is for is asked. Until they agree the date stays as it is.",
    fields: {
      because: {
        label: "Why",
        options: {
          "people-away": "Those who have to decide are away",
          "still-gathering": "Information is still missing",
          "others-first": "Somebody else has to do something first",
          language: "Something has to be translated",
          "safe-access": "Those concerned cannot be reached safely yet",
        },
      },
      until: { label: "We can answer by" },
    },
  },
  "answer-more-time": {
    title: "Answer: more time?",
    asks: "A party asks for more time for its answer. If you agree, the date moves and the party is reminded by the new one. If you refuse, the date stays. The party is told either way.",
    fields: {
      decision: { label: "Your answer", options: { grant: "Agree to the new date", refuse: "The date stays" } },
    },
  },
  "ask-back": {
    title: "Ask a question",
    asks: "If something is unclear, ask whoever this answer is for. They are told that there is a question, and answer it on a page. The date stays as it is. Please write no names and no places.",
    fields: { question: { label: "Your question" } },
  },
  "answer-back": {
    title: "Answer a question",
    asks: "A party has a question before it can answer. Your answer is shown to that party only. Please write no names and no places.",
    fields: { answer: { label: "Your answer" } },
  },
};

const openCase = "Open the case";
const openRequest = "Open the request";

export const peopleMails: PeopleMails = {
  "answer-disputed": {
    subject: "Please check: an answer is disputed",
    paragraphs: [
      "Somebody has said that an answer recorded for this organisation was not theirs. The case waits until that is settled.",
      "If you are a colleague: find out what happened. On the page of the case you can confirm that it was yours after all. If somebody else may read your mail, tell your contact at the company that runs this process at once.",
    ],
    action: openCase,
  },
  "dispute-settled": {
    subject: "Settled: an answer that was disputed",
    paragraphs: ["It is settled what becomes of an answer that was disputed. The case goes on."],
    action: openCase,
  },
  "more-time-asked": {
    subject: "A party asks for more time",
    paragraphs: [
      "A party asks for more time for an answer that is for you. Please agree or refuse under the link. Until then its date stays.",
    ],
    action: "Agree or refuse",
  },
  "more-time-answered": {
    subject: "Your request for more time",
    paragraphs: [
      "Your request for more time was answered. The date above is the one that counts now; the page of the request says more.",
    ],
    action: openRequest,
  },
  "question-asked": {
    subject: "A party has a question",
    paragraphs: [
      "A party has a question before it can answer something that is for you. Question and answer are on the page, not in this mail.",
    ],
    action: "Read and answer the question",
  },
  "question-answered": {
    subject: "Your question was answered",
    paragraphs: ["Your question was answered. The answer is on the page of the request."],
    action: openRequest,
  },
};

export const people: PeopleTexts = {
  waits:
    "This case waits: somebody has said that an answer recorded for their organisation was not theirs. Until that is settled, only matters of safety can be answered. Nobody is reminded of anything else meanwhile.",
  disputed:
    "Somebody of this organisation has said that this answer was not theirs. The case waits until that is settled.",
  beside: "If you cannot answer yet",
  timeAsked: (day) => `You have asked for time until ${day}. The date stays until that is agreed to.`,
  timeRefused: "You asked for more time. The date stays as it is.",
  questions: "Your questions",
  question: "Question",
  answer: "Answer",
  unanswered: "Not answered yet",
  handedOverTo: (title, from, to) => `${title}: from ${from} to ${to}`,
  receiptFile: "Receipt as a file",
  reminders: {
    title: "Choose how reminders reach you",
    text: "What you are asked for the first time, what concerns somebody’s safety, and what nobody answered in time always comes at once. Other reminders can come one by one or together in one mail. Your choice holds for you alone, in all cases; reminders that wait already follow it from the next working morning on.",
    question: "Reminders come",
    options: {
      each: "One by one",
      daily: "Together, in the morning of each working day",
      weekly: "Together, once a week, on Monday morning",
    },
    submit: "Keep this choice",
    kept: "Your choice is recorded.",
  },
  away: {
    title: "Absence and stand-in",
    text: "While you are away, mails of all cases go to your stand-in instead of you. Codes for far-reaching decisions go to your stand-in's own address. It ends by itself.",
    from: "First day away",
    until: "Last day away",
    standIn: "Stand-in",
    submit: "Record the absence",
    end: "I am back",
    now: (standIn, from, until) => `From ${from} to ${until} your mails go to ${standIn}.`,
  },
};
