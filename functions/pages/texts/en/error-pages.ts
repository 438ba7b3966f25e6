import type { PageTexts } from "../page-texts.ts";

export const errors: PageTexts["errors"] = {
  "not-found": { title: "There is no such page", text: "Please open the link from our mail again, in full." },
  "not-allowed": { title: "This cannot be done here", text: "Please open the link from our mail again." },
  "bad-request": {
    title: "We could not read what was sent",
    text: "Nothing has been recorded. Please open the link from our mail and try again.",
  },
  refused: {
    title: "This did not come from our page",
    text: "Nothing has been recorded. Please open the link from our mail and answer there.",
  },
  "too-large": {
    title: "That was too much at once",
    text: "Nothing has been recorded. Please shorten the longest texts and send the form again.",
  },
  "too-many-requests": {
    title: "Too many tries",
    text: "Nothing has been recorded. Please wait a minute and try again.",
  },
  conflict: {
    title: "Somebody else was a moment faster",
    text: "Nothing has been recorded. Please open the link from our mail again to see where things stand.",
  },
  fault: {
    title: "Something went wrong on our side",
    text: "Please try again in a few minutes. If your answer was already recorded, you will see the receipt; sending it twice does no harm.",
  },
};
