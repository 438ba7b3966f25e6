import { choice, day, group, longText, shortText } from "../fields.ts";

/** Legal duty to report here, checked with whom, result, done when (Guidelines, Step 3, note 25). */
export const lawEnforcement = () =>
  group({
    duty: choice(["yes", "no", "unknown"]),
    checkedWith: shortText().optional(),
    path: choice(["law-enforcement", "other-authority", "un-body", "not-yet"]),
    reasonForOtherPath: longText().optional(),
    doneOn: day().optional(),
  }).optional();
