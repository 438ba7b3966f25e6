import { addressHash } from "../adapters/hash.ts";
import { mailStore, type MailStore } from "../adapters/mail-store.ts";
import { returnedMails, type ReturnedMails } from "../adapters/returned-mail.ts";
import { deliveryEventSchema, type DeliveryEvent } from "../contracts/delivery-event.ts";
import { environments } from "../contracts/environment.ts";
import { SPOILS_ADDRESS } from "../domain/returned-mail.ts";
import { onFirstCall } from "../middleware/first-call.ts";
import { leavingByName, writeLine, type WriteLine } from "../middleware/task-edge.ts";
import { liveRecorder, liveStores } from "./shared/live.ts";
import { mailReturned, type MailReturnedParts } from "./shared/mail-returned.ts";

export interface RecordDeliveryParts extends MailReturnedParts {
  readonly mails: Pick<MailStore, "open">;
  readonly returned: Pick<ReturnedMails, "mark" | "spoil">;
  readonly log: WriteLine;
}

const spoils = ({ how, isTransient }: DeliveryEvent): boolean =>
  how !== "delayed" && SPOILS_ADDRESS.includes(how) && !isTransient;

/**
 * What SES tells of a mail after it took it: bounced, complained of, refused, late. The row is marked; but for one that
 * is only late, the case records it, the party's other contacts get the mail, and the operators are told. Events come
 * at least once and in any order: each changes what it changes once. No address is logged.
 */
export const recordDelivery =
  (parts: RecordDeliveryParts) =>
  async (event: unknown): Promise<void> => {
    const delivery = deliveryEventSchema.parse(event);
    const { how, caseId, mailId, address } = delivery;
    const at = parts.now();
    const hash = addressHash(address);
    if (spoils(delivery)) await parts.returned.spoil(hash, at);
    const opened = mailId === "code" ? undefined : await parts.mails.open({ caseId, mailId });
    if (opened !== undefined) {
      if (how !== "delayed") await mailReturned(parts, opened.row, { how, address: hash });
      await parts.returned.mark({ caseId, mailId }, how, at);
    }
    parts.log({ delivery: how, caseId, mail: mailId });
  };

export const handler = onFirstCall(() => {
  const environment = environments["record-delivery"].parse(process.env);
  const { table } = liveRecorder(environment.CASE_TABLE);
  return leavingByName(
    recordDelivery({
      ...liveStores(environment),
      mails: mailStore(table),
      returned: returnedMails(table),
      log: writeLine,
    }),
  );
});
