import type { Texts } from "../texts.ts";

/** Where in the Guidelines a rule stands: what was added to the clause here is left out. */
export const clauses: Texts["clauses"] = {
  "Guidelines, Step 1, credible": "Mwongozo, Awamu ya 1, kuaminika",
  "Guidelines, Step 1, actionable": "Mwongozo, Awamu ya 1, kuweza kushughulikiwa",
  "Guidelines, Step 2, matrix": "Mwongozo, Awamu ya 2, jedwali la maamuzi",
  "Guidelines, Step 2, note 22": "Mwongozo, Awamu ya 2, tanbihi ya 22",
  "Guidelines, Step 2, note 23": "Mwongozo, Awamu ya 2, tanbihi ya 23",
  "Guidelines, Step 2, note 23; ours: 90 days": "Mwongozo, Awamu ya 2, tanbihi ya 23",
  "Guidelines, Step 2, note 22; ours: two or more events": "Mwongozo, Awamu ya 2, tanbihi ya 22",
  "Guidelines, Step 2, note 22; ours: ten or more": "Mwongozo, Awamu ya 2, tanbihi ya 22",
  "Guidelines, Step 2, remediation must follow; ours: process, Step 2.4":
    "Mwongozo, Awamu ya 2, lazima urekebishaji ufanyike",
  "Guidelines, Step 3, analysis": "Mwongozo, Awamu ya 3, uchambuzi",
  "Guidelines, Step 3, independent expert": "Mwongozo, Awamu ya 3, mtaalamu huru",
  "Guidelines, Chapter 2, remedies": "Mwongozo, Sura ya 2, nafuu",
  "Guidelines, Step 3, case management planning": "Mwongozo, Awamu ya 3, kupanga usimamizi wa mashauri",
  "Guidelines, Chapter 2, informed consent": "Mwongozo, Sura ya 2, ridhaa ya hiari baada ya kufahamishwa",
  "Guidelines, Step 3, child victims": "Mwongozo, Awamu ya 3, watoto walioathirika",
  "Guidelines, Chapter 2, principles; ours: reviewed at submission": "Mwongozo, Sura ya 2, misingi",
  "Guidelines, Step 3, Level 2": "Mwongozo, Awamu ya 3, Ngazi ya 2",
  "Guidelines, Step 3, costed": "Mwongozo, Awamu ya 3, gharama zilizokadiriwa",
  "Guidelines, Step 4, six to twelve months; ours: as a rule": "Mwongozo, Awamu ya 4, miezi sita hadi kumi na miwili",
  "Guidelines, Chapter 2, note 16": "Mwongozo, Sura ya 2, tanbihi ya 16",
  "Guidelines, Step 4, funding": "Mwongozo, Awamu ya 4, fedha",
  "Guidelines, Step 4, monitoring": "Mwongozo, Awamu ya 4, ufuatiliaji",
  "Guidelines, Step 4, feedback; ours: set months": "Mwongozo, Awamu ya 4, maoni",
  "Guidelines, Step 5, Level 1": "Mwongozo, Awamu ya 5, Ngazi ya 1",
  "Guidelines, Step 5, Level 2": "Mwongozo, Awamu ya 5, Ngazi ya 2",
  "Guidelines, Step 5, financial report": "Mwongozo, Awamu ya 5, ripoti ya fedha",
  "Guidelines, Step 6": "Mwongozo, Awamu ya 6",
};
