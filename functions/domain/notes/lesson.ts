import * as z from "zod";
import { choice, longText } from "../fields.ts";
import { aboutCase, note } from "./definition.ts";

/** The reviews of Step 6 that a lesson can belong to (Guidelines, Step 6). */
export const ABOUT = [
  "objectives",
  "victims",
  "communities",
  "budget",
  "challenges",
  "risks",
  "monitoring-tools",
  "communication",
  "recommendations",
] as const;
export type LessonReview = (typeof ABOUT)[number];

/** Lessons can be noted at any time during the case (process, Step 6.1); they are shown again when it is reviewed. */
export const noteLesson = note({
  from: ["downstream", "audit", "smelter", "facilitator", "coordinator", "funder"],
  content: z.object({ about: choice(ABOUT), lesson: longText() }),
  subjects: aboutCase(),
  highRisk: false,
  tells: [],
  data: "closure",
});
