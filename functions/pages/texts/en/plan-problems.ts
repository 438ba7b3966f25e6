/** What a plan lacks, and how that is mended. */
export const planProblems = {
  "not-consulted": "Add this group to the consultations, or say why it was not consulted.",
  "consultation-incomplete": "Give the date and the outcome of this consultation.",
  "consultation-reason-needed": "Say why this group was not consulted.",
  "mine-not-before-hold-lifted":
    "The mine operator may only be consulted once protection of those concerned has been lifted. Remove this consultation for now.",
  "risk-needed": "Name at least one way in which the plan could do harm without meaning to, and how that is prevented.",
  "remedy-incomplete": "Say what is provided and by whom.",
  "remedy-reason-needed": "Say why this remedy is not provided.",
  "case-plan-missing": "Every identified person needs a plan of their own. Add those that are missing.",
  "case-plan-not-of-this-case": "This pseudonym does not belong to this case. Please check it.",
  "case-plan-twice": "There are two plans for this pseudonym. Keep one.",
  "nobody-identified-needed": "No person is named. Say what was done to find those affected.",
  "victim-evidence-needed": "Say what shows that the plan ends this way and, where others assist, who they are.",
  "wishes-not-followed": "The plan must follow the person's own wishes. Change it together with the person.",
  "service-needed": "Name at least one service for this person.",
  "care-points-missing":
    "For this service every point is looked at with the person. Tick those that were, once they were.",
  "care-way-needed": "Choose at least one way: livelihood, education, training, or an enterprise of their own.",
  "principles-review-needed":
    "Before the plan is submitted, the coordinator reviews it against the eleven principles. Give the date.",
  "service-not-available": "A service can only be planned once its provider has confirmed that it is available.",
  "service-not-reachable": "The person cannot reach this service. Plan the travel, or choose another provider.",
  "consent-needed": "The person's informed consent to this service, with its date, is needed; or mark it as refused.",
  "consent-by-needed": "Say who gives consent: the person, the guardian, or an appointed guardian.",
  "guardian-consent-needed": "For a child a guardian consents; the child's own views are heard as well.",
  "guardian-implicated":
    "A guardian who took part in the harm, or may have, cannot consent. An appointed guardian is needed.",
  "consent-withdrawn":
    "This person has taken back consent to be referred to those who give services. Nothing new can begin for them: choose another state, or record their new consent first on the page of the case.",
  "lessons-withheld":
    "Somebody concerned has taken back consent to learning from this case. Nothing of it can go to the library: choose to keep it.",
  "own-consent-at-18": "From the age of 18 the person consents, not a guardian.",
  "child-specialist-needed": "Children are concerned: name the organisation specialised in children.",
  "child-item-missing": "This point of the support for children is missing. Add it, or say why it is not needed.",
  "child-item-not-done": "This point must be done, not only planned, before the plan is submitted.",
  "child-item-reason-needed": "Say why this point is not needed.",
  "child-item-date-needed": "Give the date and who did it.",
  "initiative-needed": "Level 2 needs at least one initiative.",
  "initiative-not-measurable": "The result cannot be measured. Give indicator, baseline, target and unit.",
  "initiative-target-is-baseline": "Target and baseline are the same. Say what changes.",
  "initiative-outside-window": "This date lies outside the monitoring window. Choose one inside it.",
  "budget-needed": "Add the lines of the budget.",
  "budget-level-1-missing": "Add budget lines for Level 1: support for people.",
  "budget-level-2-missing": "Add budget lines for Level 2: services and circumstances.",
  "amount-not-positive": "The amount must be more than zero.",
  "amount-not-exact": "This currency has fewer decimal places. Please correct the amount.",
  "currency-unknown": "This currency is not known. Use its three letters, for example USD.",
  "window-outside-6-to-12": "Monitoring lasts from six to twelve months.",
  "interval-outside-window":
    "Reports must come at least every six months within the monitoring window, and at most once a month.",
  "referral-needed": "The referral to the coordinator has not been confirmed with its date yet. That comes first.",
  "end-state-missing": "Say for each person how it ended.",
  "remedy-missing": "Say for each of the five remedies whether it was provided.",
  "waiver-refused":
    "A plan may not take away anybody's right to go to court, to a union or elsewhere. Return it if it does.",
} as const;
