import type { WelcomeTexts } from "../welcome-texts.ts";

export const welcome: WelcomeTexts = {
  title: "What is this about?",
  process:
    "Somebody reported that people may have been exploited where minerals of a supply chain come from. Companies of that chain, an audit programme and organisations that help people find out together what happened and put it right. They do so in six steps, which follow guidelines of the International Organization for Migration (IOM).",
  roles: {
    downstream:
      "Your company buys from this supply chain. It judges what is reported, uses its influence so that remediation follows, and closes the case.",
    audit: "You investigate, determine the response, approve the plan and verify that it was carried out.",
    smelter:
      "You bought from this supply chain, or are the company nearest to where it happened. You engage the facilitator, pass on the plan and the reports, and may pay a part.",
    facilitator:
      "You work out the plan with those concerned, find the money, see that the plan is carried out, and report.",
    coordinator: "You help the people concerned directly, keep their records and watch the quality of each service.",
    funder: "You pay a part of what the plan costs, if you agree to.",
    reporter: "You told us what happened. You may be asked for more, and you are told how it ends.",
    operator: "You keep this system running. You decide nothing in the case.",
  },
  ask: {
    below: (link) => `If something is unclear, use “${link}” below: whoever waits for your answer replies.`,
    contact: "If something is unclear, ask your contact at the company that runs this process.",
  },
  silence: {
    stall:
      "If you do not answer, you are reminded; then other contacts of your organisation are asked too, and whoever follows it up is told. The case waits for your answer.",
    "go-on":
      "If you do not answer, you are reminded; then other contacts of your organisation are asked too, and whoever follows it up is told. After that the case goes on without your answer; you can still give it.",
    reporter:
      "You need not answer. Without your answer the case goes on with what is known; you can still answer later.",
  },
  mail: {
    why: "You get this mail because your organisation takes part in this case, or is asked to. Several organisations work on it together, step by step; each is asked by mail for the decisions that are its own.",
    link: "Opening the link decides nothing. The page explains what the case is about, what is asked of you, what follows from each choice, and whom you can ask. You can hand it to a colleague there.",
    reporterWhy: "You get this mail because you told us something. Those who look into it have a question.",
    reporterLink: "Opening the link sends nothing. The page explains what is asked.",
  },
  savedForYou: "What you save is seen by you alone, with this request. It is no answer yet.",
  readFirst: "Please read first: what this rests on",
};
