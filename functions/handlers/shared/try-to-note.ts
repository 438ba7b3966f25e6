import type { CaseStore } from "../../adapters/case-store.ts";
import type { Links } from "../../adapters/links.ts";
import type { Workflow } from "../../adapters/workflow.ts";
import { canonical, type Sha256 } from "../../domain/chain.ts";
import { movesCase, recordNote } from "../../domain/decisions/record-note.ts";
import { currentRun } from "../../domain/decisions/runs.ts";
import type { Case } from "../../domain/case.ts";
import { CaseChangedMeanwhile } from "../../domain/errors.ts";
import { partyOfSubject } from "../../domain/notes/parties.ts";
import type { Offered } from "../../domain/notes/table.ts";
import { readBehind } from "./open-link.ts";
import type { LinkParts, OpenedLink } from "./open-link.ts";
import { machineOf } from "./start-run.ts";

export interface NotingParts extends LinkParts {
  readonly cases: LinkParts["cases"] & Pick<CaseStore, "change">;
  readonly links: LinkParts["links"] & Pick<Links, "revoke">;
  readonly start: (...run: Parameters<Workflow["start"]>) => Promise<void>;
  /** Starts what waits for tracks by a new date; never fails either. */
  readonly startExtended?: (state: Case) => Promise<void>;
  readonly sha256: Sha256;
}

/** Somebody else may write first; each time the case is read again. */
const MOST_ATTEMPTS = 10;

/** The same words by the same link in the same round are the same note (hazards, EM-33). */
const idOf = ({ link, state }: OpenedLink, { note, subject }: Offered, content: unknown, { sha256 }: NotingParts) =>
  sha256([link.hash, note, subject, String(state.position.round), canonical(content)].join("\n"))
    .slice(0, 16)
    .toUpperCase();

async function record(content: unknown, { opened, offered }: Noting, parts: NotingParts): Promise<void> {
  const { state, audience, directory, at } = opened;
  const by = { ...audience.viewer, contact: audience.contact };
  const given = { ...offered, content, id: idOf(opened, offered, content, parts), by };
  const decision = recordNote(state, given, { at, directory, sha256: parts.sha256 });
  const after = await parts.cases.change(state, { ...decision, at });
  if (!movesCase(offered.note)) return;
  const excluded = offered.note === "exclude-party" ? partyOfSubject(state, offered.subject) : undefined;
  if (excluded !== undefined) await parts.links.revoke(state.id, { organisation: excluded.organisation });
  const { name, input } = currentRun(after);
  await parts.start(machineOf(after.position), name, input);
  await parts.startExtended?.(after);
}

interface Noting {
  readonly opened: OpenedLink;
  readonly offered: Offered;
}

/**
 * Records a note, with what follows from it: links revoked, the run the case is in now. `undefined` if the link opens
 * nothing any more.
 *
 * @throws NotAllowedNow somebody else made it impossible meanwhile. @throws CaseChangedMeanwhile if that does not end
 */
export async function tryToNote(
  content: unknown,
  { opened, offered }: Noting,
  parts: NotingParts,
): Promise<true | undefined> {
  let now: OpenedLink | undefined = opened;
  for (let attempt = 1; now !== undefined; attempt += 1) {
    try {
      await record(content, { opened: now, offered }, parts);
      return true;
    } catch (error) {
      if (!(error instanceof CaseChangedMeanwhile) || attempt === MOST_ATTEMPTS) throw error;
    }
    now = await readBehind(opened.link, parts);
  }
  return undefined;
}
