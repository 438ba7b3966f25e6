import { describe, expect, test } from "vitest";
import type { RawMail } from "../../functions/adapters/mailer.ts";
import { sendMail } from "../../functions/handlers/send-mail.ts";
import { exampleAllegation } from "../support/examples.ts";
import { Machine } from "../support/machine.ts";

const BASE = "https://0123456789.execute-api.ap-southeast-2.amazonaws.com/production";

const WORDS = ["PLANTED-SITE", "PLANTED-AREA", "PLANTED-NAME", "PLANTED-SUMMARY", "PLANTED-REASONS"] as const;
const [SITE, AREA, NAME, SUMMARY, REASONS] = WORDS;

/** The mails of a case that was reported, asked about, reminded of, and answered. */
const mailsOf = async (allegation: ReturnType<typeof exampleAllegation>, reasons: string): Promise<string[]> => {
  const machine = new Machine();
  await machine.open(allegation);
  await machine.ask("assess-allegation");
  const key = machine.key("assess-allegation");
  for (const notice of ["reminder", "escalation"] as const) await machine.send(key, { notice, number: 1 });
  const { store: cases, directoryStore: directory, mailStore: mails, linkStore: links, now } = machine.memory;
  const returned = machine.memory.returnedStore;
  const sent: RawMail[] = [];
  const log = (line: object) => expect(line).not.toHaveProperty("error");
  const send = sendMail({
    ...{ cases, directory, mails, links, returned, now, baseUrl: BASE, log, newMailId: () => "code" },
    mailer: { send: (mail) => Promise.resolve(void sent.push(mail)) },
  });
  const sendOwed = async () => {
    for (const { caseId, mailId } of machine.memory.mails.values()) await send({ mails: [{ caseId, mailId }] });
  };
  await sendOwed();
  const judged = { trustworthySource: "no", enoughInformation: "no" };
  await machine.answer(key, { decision: "denied", credible: judged, credibleReasons: reasons, reasons });
  await sendOwed();
  // What two cases can not have in common: their ids, and hashes of these and of the answer.
  return sent.map((mail) =>
    JSON.stringify(mail)
      .replaceAll(machine.caseId, "RC")
      .replaceAll(/[0-9a-f]{16,}/g, "#"),
  );
};

describe("EM-23: whatever an allegation and an answer say", () => {
  const reported = exampleAllegation({
    source: { kind: "worker", name: NAME },
    site: { name: SITE, country: "BO", area: AREA },
    summary: `${SUMMARY} <b>bold</b>`,
    suppliers: ["PE", "BR", "CO"].map((country) => ({ name: NAME, role: "refiner", country })),
    minerals: ["tin", "tungsten"],
    exploitation: ["Servitude"],
    indicators: ["deception"],
    people: { ...exampleAllegation().people, adults: 41, children: 17 },
    period: { from: "2011", to: "2012" },
  });

  test("no mail of its case says it", async () => {
    const sent = await mailsOf(reported, REASONS);
    expect(sent.length).toBeGreaterThan(3);
    for (const word of WORDS) expect(sent.join("\n")).not.toContain(word);
  });

  test("the mails of its case are those of every other one, to the letter", async () => {
    const other = await mailsOf(exampleAllegation(), "The source withdrew it.");
    expect(await mailsOf(reported, REASONS)).toEqual(other);
  });
});
