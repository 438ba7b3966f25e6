import { describe, expect, test } from "vitest";
import { isRecent, judgeRecency } from "../../../../functions/domain/rules/recency.ts";

describe("recent", () => {
  test.for([
    ["2017-03-02", "2018-03-01", true, "one day short of a year"],
    ["2017-03-01", "2018-03-01", false, "a full year is 'at least one year prior'"],
    ["2018-03-01", "2018-03-01", true, "the last day of trading itself: no lapse"],
    ["2018-05-01", "2018-03-01", true, "lasted past the end of trading: the lapse is zero"],
    ["2016-02-29", "2017-02-28", true, "the anniversary of 29 February is 1 March"],
    ["2016-02-29", "2017-03-01", false, "a full year after 29 February"],
    ["2015-02-28", "2016-02-28", false, "a full year into a leap year"],
    ["2015-03-01", "2016-02-29", true, "29 February is the day before the anniversary"],
    ["2010-01-01", "2018-03-01", false, "many years"],
  ] as const)("incident ended %s, trading %s: %s, because %s", ([incidentEnd, tradingEnd, recent]) => {
    expect(isRecent({ incidentEnd, tradingEnd })).toBe(recent);
  });
});

const END = { from: "2018-03-01", to: "2018-03-01", partial: [] };

describe("with what is known", () => {
  test.for([
    [{ ongoing: "yes" }, END, true, [], "ongoing is recent, whatever the last day"],
    [{ ongoing: "yes", lastDay: "2001" }, END, true, [], "ongoing is recent, whatever the last day"],
    [{ ongoing: "unknown", lastDay: "2001" }, END, true, ["/incident.ongoing"], "may go on"],
    [{ ongoing: "no" }, END, true, ["/incident.lastDay"], "an unknown last day counts as recent"],
    [
      { ongoing: "no", lastDay: "2017" },
      END,
      true,
      ["/incident.lastDay"],
      "the year's last day is recent, its first is not",
    ],
    [
      { ongoing: "no", lastDay: "2017-03" },
      END,
      true,
      ["/incident.lastDay"],
      "2017-03-31 is recent, 2017-03-01 is not",
    ],
    [{ ongoing: "no", lastDay: "2017-02" }, END, false, [], "no day of the month is recent"],
    [{ ongoing: "no", lastDay: "2018" }, END, true, [], "every day of the year is recent"],
    [
      { ongoing: "no", lastDay: "2017-02-01" },
      { from: "2018-01-01", to: "2018-12-31", partial: ["lastReceipt"] },
      true,
      ["lastReceipt"],
      "trading may have ended in January",
    ],
  ] as const)("%o, trading ended %o: %s, ask again %o, because %s", ([incident, end, recent, unknown]) => {
    const judged = judgeRecency({ repeated: "no", ...incident }, end);
    expect({ recent: judged.recent, unknown: judged.unknown }).toEqual({ recent, unknown });
    expect(judged.reasons.length).toBeGreaterThan(0);
  });
});
