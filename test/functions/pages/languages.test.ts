import { existsSync } from "node:fs";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { isNoteId, NOTES } from "../../../functions/domain/notes/table.ts";
import { renderHtml } from "../../../functions/mails/render-html.tsx";
import { renderText } from "../../../functions/mails/render-text.ts";
import type { Catalogue } from "../../../functions/pages/texts/catalogue-type.ts";
import {
  caseDataTextsFor,
  closureTextsFor,
  documentTextsFor,
  learningTextsFor,
  reporterTextsFor,
  textsFor,
  vaultTextsFor,
} from "../../../functions/pages/texts/catalogue.ts";
import { dayOf } from "../../../functions/pages/texts/dates.ts";
import { LANGUAGES, languageOf, OFFERED, offered } from "../../../functions/pages/texts/languages.ts";
import type { Language } from "../../../functions/pages/texts/languages.ts";
import { amountIn, listIn, numberIn } from "../../../functions/pages/texts/numbers.ts";
import { countingIn } from "../../../functions/pages/texts/plural.ts";
import { mailsIn, pagesIn } from "./every-page.ts";
import { requestIds } from "./views.ts";

/** Words that are rightly the same as in English, such as French "Budget". Keep it short. */
const SAME: Readonly<Record<Exclude<Language, "en">, readonly string[]>> = {
  fr: [
    "ltr",
    "Accessible",
    "Action",
    "Actions",
    "Assistance",
    "Audit",
    "Budget",
    "Cobalt",
    "Code",
    "Consultation",
    "Consultations",
    "Contributions",
    "Documents",
    "Facilitation",
    "Initiative",
    "Initiatives",
    "Lithium",
    "Mica",
    "Nickel",
    "Non-discrimination",
    "Organisation",
    "Plan",
    "Point",
    "Restitution",
    "Satisfaction",
    "Service",
    "Services",
    "Site",
    "Six",
    "Source",
    "Total",
    "Transparent",
    "Violence",
  ],
  es: ["ltr", "No", "Plan", "Mica", "Total", "Mineral", "Error"],
  pt: ["ltr", "Total", "Mineral", "Mica"],
  sw: ["ltr"],
  zh: ["ltr"],
  ar: [],
};

/** Words that tell somebody who glances at a screen what a case is about (hazards, EM-31). */
const TELLING: Readonly<Record<Exclude<Language, "en">, RegExp>> = {
  fr: /victim|enfan|mineur|exploitation|traite des|travail forc|esclav|sexuel|abus|danger|servitude|sécurité|crime|allégation/i,
  es: /v[ií]ctim|niñ|menor|explotaci|trata\b|forzos|esclav|sexual|abus|peligro|servidumbre|seguridad|delito|mina\b/i,
  pt: /v[ií]tim|crianç|menor(es)? de|exploraç|tráfico|forçad|escrav|sexual|abus|perigo|servidão|segurança|crime|mina\b/i,
  sw: /mwathirika|waathirika|mtoto|watoto|unyonya|usafirishaji haramu|kulazimish|utumwa|ngono|unyanyas|hatari|uhalifu|mgodi/i,
  zh: /受害|儿童|剥削|贩运|强迫|奴役|虐待|危险|矿|犯罪|指控|安全/,
  ar: /ضحي|ضحايا|طفل|أطفال|استغلال|اتجار|قسري|الجبري|استرقاق|عبودية|جنسي|خطر|منجم|جريمة/,
};

const english: Catalogue = {
  texts: textsFor("en"),
  caseData: caseDataTextsFor("en"),
  closure: closureTextsFor("en"),
  documents: documentTextsFor("en"),
  learning: learningTextsFor("en"),
  vault: vaultTextsFor("en"),
  reporter: reporterTextsFor("en"),
};

type Words = string | ((...given: unknown[]) => unknown);

/** Every text of a catalogue by its path. */
const wordsOf = (node: unknown, at = ""): [string, Words][] => {
  if (typeof node === "string" || typeof node === "function") return [[at, node as Words]];
  return Object.entries(node ?? {}).flatMap(([key, below]) => wordsOf(below, at === "" ? key : `${at}.${key}`));
};

const FIRST_SUMMARY = {
  reports: 7001,
  missing: 7002,
  assisted: 7003,
  services: { all: 7004, completed: 7005, interrupted: 7006 },
  followedUp: 7007,
  problems: 7008,
  asked: 7009,
  integration: "7010",
  satisfaction: "7011",
  many: true,
  voices: { heard: 7012, positive: 7013 },
};
const SECOND_SUMMARY = {
  reports: 7001,
  missing: 7002,
  siteVisits: 7003,
  evaluations: 7004,
  interviews: { beneficiaries: 7005, "community-leaders": 7006, "local-government": 7007 },
};

/** What a function says of texts, of numbers, and of what summaries are given; nothing where it takes something else. */
const said = (words: Words): string[] => {
  if (typeof words === "string") return [];
  const places = Array.from({ length: Math.max(words.length, 1) });
  const given = [
    places.map((_, index) => `<${String(index)}>`),
    places.map((_, index) => 7001 + index),
    [FIRST_SUMMARY],
    [SECOND_SUMMARY],
  ];
  return given.flatMap((values) => {
    try {
      const made = words(...values);
      return typeof made === "string" ? [made] : [];
    } catch {
      return [];
    }
  });
};

/** What was put in, as far as it is to be seen; digits without what stands between thousands. */
const placeholders = (words: Words): string[] =>
  [
    ...new Set(
      said(words).flatMap((made) => made.replace(/(?<=\d)[.,\s\u2019](?=\d{3})/g, "").match(/<\d>|70\d\d/g) ?? []),
    ),
  ].sort();

const catalogues = async (): Promise<[Exclude<Language, "en">, Catalogue][]> => {
  const tried = process.env["TRY_LANGUAGE"];
  const tags = LANGUAGES.filter((tag) => tag !== "en" && (tag === tried || OFFERED.some((one) => one.tag === tag)));
  return Promise.all(
    tags.map(async (tag): Promise<[Exclude<Language, "en">, Catalogue]> => {
      const file = new URL(`../../../functions/pages/texts/${tag}/catalogue.ts`, import.meta.url);
      expect(existsSync(file), `${tag} is offered and has no catalogue.ts`).toBe(true);
      const { catalogue } = (await import(file.href)) as { catalogue: Catalogue };
      return [tag as Exclude<Language, "en">, catalogue];
    }),
  );
};

const own = new Map(wordsOf(english));
const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);
/** Not words: commands, codes and examples of what is typed. */
const withoutCodes = (text: string): string => text.replace(/[\w.@-]*[\d@_][\w.@-]*|\b[A-Z]{2,}\b/g, "");

describe.for(await catalogues())("the words in %s", ([tag, catalogue]) => {
  const words = new Map(wordsOf(catalogue));

  test("are there, all of them and nothing else", () => {
    expect([...own.keys()].filter((path) => !words.has(path))).toEqual([]);
    expect([...words.keys()].filter((path) => !own.has(path))).toEqual([]);
    expect([...own].filter(([path, text]) => typeof text !== typeof words.get(path)).map(([path]) => path)).toEqual([]);
  });

  test("say something", () => {
    const silent = [...words].filter(
      ([path, text]) => typeof text === "string" && text.trim() === "" && own.get(path) !== "",
    );
    expect(silent.map(([path]) => path)).toEqual([]);
    expect([...words].filter(([path, text]) => own.get(path) === "" && text !== "").map(([path]) => path)).toEqual([]);
  });

  test("are not left in English", () => {
    const allowed = new Set(SAME[tag]);
    const left = [...words].filter(
      ([path, text]) =>
        typeof text === "string" && text === own.get(path) && hasLetters(withoutCodes(text)) && !allowed.has(text),
    );
    expect(left.map(([path, text]) => `${path}: ${String(text)}`)).toEqual([]);
    expect(SAME[tag].length).toBeLessThan(40);
  });

  test("hold what the English ones hold", () => {
    const lost = [...words].flatMap(([path, text]) => {
      const wanted = placeholders(own.get(path) ?? "");
      const there = placeholders(text);
      return wanted.filter((one) => !there.includes(one)).map((one) => `${path} lacks ${one}`);
    });
    expect(lost).toEqual([]);
  });

  test("in functions are not English", () => {
    const same = [...words].filter(([path, text]) => {
      const made = said(text);
      return made.some(
        (one) =>
          hasLetters(one.replace(/<\d>|NaN|undefined|\[object Object\]/g, "")) &&
          said(own.get(path) ?? "").includes(one),
      );
    });
    expect(same.map(([path]) => path)).toEqual([]);
  });

  test("say the tag of the language, and which way it is written", () => {
    expect(new Intl.Locale(catalogue.texts.language).language).toBe(tag);
    expect(catalogue.texts.dir).toBe(tag === "ar" ? "rtl" : "ltr");
  });

  test("of titles are short, have no full stop, and those of what is asked are sentences", () => {
    const { requests, notes } = catalogue.texts;
    for (const { title, asks } of [...Object.values(requests), ...Object.values(notes)]) {
      expect(title.length, title).toBeLessThan(75);
      expect(title).not.toMatch(/[.。]$/);
      expect(asks).toMatch(/[.?。？؟!]$/u);
    }
  });

  test("that stand in mails tell nothing of what a case is about", () => {
    const { mails, requests, steps } = catalogue.texts;
    const mailed = [
      ...wordsOf(mails)
        .filter(([path]) => !path.startsWith("footer"))
        .map(([, text]) => text),
      ...Object.values(requests).map(({ title }) => title),
      ...Object.values(steps).map(({ short }) => short),
    ];
    const texts = mailed.filter((text) => typeof text === "string");
    expect(texts.filter((text) => TELLING[tag].test(text))).toEqual([]);
  });
});

const isOffered = OFFERED.map(({ tag }) => tag);

describe.for(isOffered)("pages and mails in %s", (tag) => {
  const texts = textsFor(tag);

  test.for(pagesIn(tag))("%s says its language and direction", ([, html]) => {
    const root = parse(html).querySelector("html");
    expect(languageOf(root?.getAttribute("lang") ?? "")).toBe(tag);
    expect(root?.getAttribute("dir")).toBe(texts.dir);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
    expect(parse(html).querySelectorAll("h1")).toHaveLength(1);
  });

  test.for(pagesIn(tag).filter(([name]) => !/^(error|fresh)/.test(name)))(
    "%s leads to the other languages",
    ([, html]) => {
      const links = parse(html)
        .querySelectorAll("footer nav a")
        .map((link) => link.getAttribute("href"));
      expect(links).toEqual(isOffered.filter((other) => other !== tag).map((other) => `?language=${other}`));
    },
  );

  test.for(mailsIn(tag))(
    "%s says its language and direction, and has the same facts as text and as HTML",
    ([, mail]) => {
      const root = parse(renderHtml(mail)).querySelector("html");
      expect(languageOf(mail.language)).toBe(tag);
      expect(root?.getAttribute("dir")).toBe(texts.dir);
      expect(mail.subject).toMatch(/^\[RC-7K3M-9QXT\] \S/);
      const text = renderText(mail);
      for (const [label, value] of mail.facts) {
        expect(text).toContain(label);
        expect(text).toContain(value);
      }
      if (mail.action !== undefined) expect(text).toContain(`\n${mail.action.url}\n`);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  test("a day is written as in its language", () => {
    const reader = { language: tag, timeZone: "UTC" };
    const written = new Intl.DateTimeFormat(texts.language, {
      dateStyle: "long",
      timeZone: "UTC",
      numberingSystem: "latn",
    });
    expect(dayOf("2026-03-12T12:00:00Z", reader, texts)).toBe(written.format(new Date("2026-03-12T12:00:00Z")));
  });
});

test.for(requestIds.map((id) => [id] as const))("%s is asked in every language by the same controls", ([id]) => {
  const controls = isOffered.map((tag) => {
    const page = pagesIn(tag).find(([name]) => name === id)?.[1] ?? "";
    return parse(page)
      .querySelectorAll("[name]")
      .map((control) => `${control.getAttribute("name")!}=${control.getAttribute("value") ?? ""}`);
  });
  for (const other of controls) expect(other).toEqual(controls[0]);
});

test("the notes are those of the domain", () => {
  expect(Object.keys(textsFor("en").notes).sort()).toEqual(Object.keys(NOTES).filter(isNoteId).sort());
});

describe("the tag of a reader", () => {
  test.for([
    ["en-US", "en", "a region does not matter"],
    ["eng", "en", "the code of three letters is the same language"],
    ["de", undefined, "not offered"],
    ["", undefined, "no tag"],
    ["../../etc", undefined, "not a tag"],
    ["en_US", undefined, "not a tag"],
    ["__proto__", undefined, "not a tag"],
  ] as const)("%s leads to %s: %s", ([tag, language]) => {
    expect(offered(tag)).toBe(language);
    expect(languageOf(tag)).toBe(language ?? "en");
  });
});

describe("numbers", () => {
  test.for([
    ["en-GB", "12,345", "USD\u00a01,234.50", "a, b, c"],
    ["fr", "12\u202f345", "1\u202f234,50\u00a0USD", "a, b, c"],
    ["zh-Hans", "12,345", "USD\u00a01,234.50", "a、b、c"],
  ] as const)("in %s are written as there", ([locale, number, amount, list]) => {
    expect(numberIn(locale, 12345)).toBe(number);
    expect(amountIn(locale, 1234.5, { currency: "USD", digits: 2 })).toBe(amount);
    expect(listIn(locale, ["a", "b", "c"])).toBe(list);
  });

  test.for([
    [0, "none"],
    [1, "one"],
    [2, "two"],
    [3, "few"],
    [11, "many"],
    [100, "other"],
  ] as const)("in Arabic %i has its own form: %s", ([count, form]) => {
    const forms = { zero: "none", one: "one", two: "two", few: "few", many: "many", other: "other" };
    expect(countingIn("ar").plural(count, forms)).toBe(form);
  });

  test("in Arabic are written in the digits that forms take", () => {
    expect(countingIn("ar-EG" as "ar").number(12)).toBe("12");
  });
});
