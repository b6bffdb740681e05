import type { Transaction } from "@/db/client";
import type { Facts } from "@/db/queries/barrier-moves";
import { readDraft, rowsOf } from "@/db/queries/barrier-rows";
import { countFiles, saveDetails } from "@/db/queries/barriers";
import { areListed, notListed } from "@/db/queries/lookups";
import type { Consequence } from "@/db/queries/moves";
import { answerQuestions, listOpenQuestions, putQuestions } from "@/db/queries/questions";
import type { Asker } from "@/db/viewer";
import { whatAReplyLacks } from "@/lib/barrier-inputs";
import type { StepInput } from "@/lib/barrier-step-inputs";
import { refused } from "@/lib/outcome";

export async function askForMore(
  tx: Transaction,
  viewer: Asker,
  { id }: Facts,
  asked: StepInput<"ask">,
): Promise<Consequence> {
  const found = await readDraft(tx, id);
  return found ? putQuestions(tx, viewer, id, found.draft, asked) : refused("It is not there.");
}

/** Only the fields that are asked about change. */
export async function reply(
  tx: Transaction,
  _viewer: Asker,
  { id, organisationId }: Facts,
  { draft, answers }: StepInput<"reply">,
): Promise<Consequence> {
  const open = await listOpenQuestions(tx, id);
  const found = await readDraft(tx, id);
  if (!found) return refused("It is not there.");
  const before = found.draft;
  const flagged = Object.entries(draft).filter(([name]) =>
    open.some(({ field }) => field === name),
  );
  const after = { ...before, ...Object.fromEntries(flagged) };
  if (!(await areListed(tx, after))) return notListed;
  const asked = open.map(({ field }) => field);
  const [lacking] = whatAReplyLacks(after, await countFiles(tx, id), asked);
  if (lacking) return refused(`${lacking.message}.`);
  const answered = await answerQuestions(tx, { open, before, after, answers });
  if ("done" in answered) return answered;
  await saveDetails(tx, id, organisationId, after);
  return {
    done: true,
    also: { ...rowsOf(after).submission, dueOn: null },
    event: { changes: answered.changes },
  };
}
