import type { SummaryWords } from "../../../domain/documents/final-summary.ts";
import { countingIn } from "../plural.ts";

const { plural } = countingIn("sw");

/** Numbers of people may come as "< 11". */
const people = (count: number | string): string =>
  typeof count === "string"
    ? "watu wasiofika 11 walisaidiwa"
    : plural(count, { one: `mtu ${String(count)} alisaidiwa`, other: `watu ${String(count)} walisaidiwa` });

const reported = (reports: number): string =>
  plural(reports, {
    one: `Kipindi ${String(reports)} cha ripoti kiliripotiwa.`,
    other: `Vipindi ${String(reports)} vya ripoti viliripotiwa.`,
  });

const missed = (missing: number): string =>
  missing === 0 ? "Hakuna ripoti inayokosekana." : `Ripoti zinazokosekana: ${String(missing)}.`;

/** Drafts: whoever reports finds them in the form, changes and completes them. */
export const finalDraft: SummaryWords = {
  assistance: ({ assisted, services }) =>
    [
      `Katika kipindi chenye watu wengi zaidi, ${people(assisted)}.`,
      `Aina za huduma zilizo kwenye mpango: ${String(services.all)}. Zilizokamilika: ${String(services.completed)}. Zilizokatizwa: ${String(services.interrupted)}.`,
    ].join(" "),
  monitoring: ({ reports, missing, followedUp, problems }) =>
    [
      `${reported(reports)} ${missed(missing)}`,
      `Ripoti zinazosema kwamba walioelekezwa walifuatiliwa: ${String(followedUp)}. Ripoti zinazotaja matatizo: ${String(problems)}.`,
    ].join(" "),
  integrationAndSatisfaction: ({ asked, many: isTold, integration, satisfaction, voices }) =>
    [
      `Vipindi vya ripoti ambavyo watu waliulizwa maoni yao wenyewe: ${String(asked)}.`,
      ...(isTold ? [] : ["Hali yao haielezwi hapa kwa namba, kwa sababu hawafiki 11."]),
      ...(voices === undefined
        ? []
        : [
            `Walioridhika, kati ya waliosema kitu mara ya mwisho: watu ${String(voices.positive)} kati ya ${String(voices.heard)}.`,
          ]),
      ...(integration === undefined
        ? []
        : [`Kujumuika katika jamii, kwa tathmini ya mwisho: ${integration} kati ya 5.`]),
      ...(satisfaction === undefined ? [] : [`Kuridhika, kwa tathmini ya mwisho: ${satisfaction} kati ya 5.`]),
    ].join(" "),
  level2: ({ reports, missing, siteVisits, evaluations, interviews }) =>
    [
      `${reported(reports)} ${missed(missing)}`,
      `Vipindi vyenye ziara ya eneo: ${String(siteVisits)}. Vipindi vyenye tathmini huru: ${String(evaluations)}.`,
      `Mahojiano na wanufaika: ${String(interviews.beneficiaries)}, na viongozi wa jamii: ${String(interviews["community-leaders"])}, na serikali za mitaa: ${String(interviews["local-government"])}.`,
    ].join(" "),
};
