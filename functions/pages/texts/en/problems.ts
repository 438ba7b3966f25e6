import type { Texts } from "../texts.ts";
import { planProblems } from "./plan-problems.ts";

export const problems: Texts["problems"] = {
  ...planProblems,
  missing: "This is needed. Please fill it in.",
  malformed: "This could not be read. Please check how it is written.",
  "too-long": "This text is too long. Please shorten it.",
  "too-many": "There are too many entries here. Please combine some of them.",
  "too-large": "This number is higher than possible here. Please check it.",
  "too-small": "This number is lower than possible here. Please check it.",
  "reporter-not-reachable": "The reporter cannot be reached safely. Choose somebody else, or decide on what there is.",
  "decision-against-judgement":
    "Your decision and your judgement below do not fit together. Referring needs both credible and actionable; denying needs “not credible”.",
  "no-end-without-remediation":
    "The case cannot end without remediation now: a level is mandatory or adopted, exploitation goes on, or an urgent need is open.",
  "hold-not-yet": "Protection can only be lifted once those concerned are safe. Keep it, or confirm that they are.",
  "not-a-candidate": "The audit programme did not put this organisation forward. Choose one of those it identified.",
  "excluded-here": "This organisation is excluded from the case. Choose another one.",
  "interim-not-independent": "Only somebody independent of everybody involved can be appointed. Choose another one.",
  "not-independent": "Only an independent facilitator can accept. If you are not independent, decline.",
  "children-need-specialists":
    "Children are, or may be, concerned. The coordinator must be specialised in children or work closely with those who are.",
  "closure-not-before-month-six": "Closure can be proposed from the sixth month of monitoring on. Answer “no” for now.",
  "must-be-verified":
    "Completion can only be called satisfactory when this is verified. Otherwise send it back to monitoring.",
  "return-day-out-of-range": "Choose a day after today and within the next six months.",
  "actions-left-out": "Something you planned is missing here. Keep each change, and say what became of it.",
  "actions-open-or-not":
    "Your decision and the changes below do not fit together: all are done or dropped, or some are open.",
  "must-be-clear":
    "Only what holds no personal data, no place and no small number can be shared. Please check and confirm.",
  "not-a-party": "Nobody has this role in the case. Choose another payer, or name a funder.",
  "code-missing": "Ask for a code with the button and enter it here.",
  "code-wrong": "This code is not right. Please check it, or ask for another one.",
  "code-expired": "This code is no longer valid. Please ask for another one.",
  "code-tries-used": "This code was entered wrongly too often. Please ask for another one.",
  "changed-meanwhile": "Something changed after this page was shown. Please read it again and answer anew.",
  "no-ground-after-outcome": "A case that ended like this is not opened again for this reason.",
  "concern-empty": "Please write what worries you.",
  needed: "This is needed. Please fill it in.",
  "reasons-needed": "Please give your reasons.",
  "actionable-needed": "Please say whether it is linked to a current or past supply-chain partner.",
  "anonymity-or-age-alone":
    "That a report is anonymous, or the incident long ago, is not enough on its own to call it not credible. Give further reasons.",
  "no-link": "Name at least one link to the supply chain.",
  contradicts: "This contradicts another answer. Please correct one of them.",
  "ends-before-it-begins": "This ends before it begins. Please check both dates.",
  "in-the-future": "This date is in the future. Please check it.",
  "already-mandatory": "This level is mandatory already.",
  "feedback-needed":
    "This is a month in which each person is asked. Say what they told you, or that they said nothing.",
  "feedback-unexplained":
    "Somebody was not content, or was not heard. Closure needs your explanation, without anything that tells who it is.",
  "own-monitoring-unfinished":
    "Somebody was found later, and their own six months of monitoring are not over. Say why closure is right all the same, or send it back.",
  "new-person-needs-plan": "Somebody was found later: the plan must change, so that they have a plan of their own.",
  "window-by-extension-only":
    "Window and interval stay as they were approved. Only an extension makes the window longer.",
  "currency-stays": "The currency stays as it was approved: contributions were confirmed in it.",
  "budget-over-confirmed":
    "The new budget is more than what payers confirmed. Find the money first, or keep to what there is.",
  "payer-not-known":
    "Only payers whose contribution was confirmed can have paid. Use the same name as in the rows above.",
  "not-a-budget-line": "The approved budget has no such line. Choose level and line as they stand in the plan.",
  "already-a-payer": "This funder takes part already. It can promise more by its own link.",
  "service-not-in-plan": "The plan of this person has no such service. A new one is a change of the plan.",
  "referral-differs":
    "The smelter stated other numbers or days of referral than the facilitator confirmed. Say why this is right all the same, or send it back.",
  "extension-refused":
    "The audit programme refused an extension. Propose closure; the final report says what is not finished, and the audit programme can send the case back to monitoring.",
  "needs-not-approved":
    "Urgent help is charged to a contribution once the audit programme has approved it. Leave this empty until then.",
  "tranche-over-pledge": "This is more than the contribution itself.",
  "tranche-needs-line": "Choose a line of the budget for Level 1 to which the urgent help is charged.",
  "in-the-past": "This day has passed. What is still open needs a new one.",
  "not-covered-yet": "Confirmed contributions do not cover the budget yet. Choose one of the other two.",
  "closure-too-early": "Closure can be proposed from the sixth month of monitoring on.",
  "closure-before-implemented": "Closure can be proposed once the plan is implemented.",
  "closure-list-open":
    "A point of the closure list is still open and is not one that you may approve as a deviation. Send the case back to monitoring.",
  "deviation-not-approved":
    "An objective was missed, something was late, or more was spent than planned. Approve the deviation with your reasons, or send the case back to monitoring.",
  "personal-data": "This seems to hold personal data, such as a phone number or an address. Please take it out.",
  "extension-outside-1-to-6": "An extension lasts from one to six months.",
  "victim-count-over-assisted": "This is more than the number of people assisted. Please check both.",
  "indicator-missing": "Please give a value for each indicator of the plan.",
  "not-later-than-due": "This is not later than the date that stands. Choose a later day.",
};
