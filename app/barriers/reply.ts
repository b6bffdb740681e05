import { findBarrier } from "@/db/queries/barrier-detail";
import { findDraft } from "@/db/queries/barriers";
import { type BarrierDraft, barrierValues, whatAReplyLacks } from "@/lib/barrier-inputs";
import { type FormValues, readForm } from "@/lib/form-state";
import type { Viewer } from "@/lib/viewer";

/** The stored barrier with the flagged fields as the reply's form has them; no other field is taken. */
export async function mergeReply(viewer: Viewer, id: string, formData: FormData) {
  const [found, page] = await Promise.all([findDraft(viewer, id), findBarrier(viewer, id)]);
  if (!found || !page) return null;
  const open = page.questions.filter((question) => question.answeredAt === null);
  const values = readForm(formData);
  const flagged = open.flatMap(namesOf);
  const stored = Object.entries(barrierValues(found.draft)).filter(
    ([name]) => !flagged.includes(name),
  );
  const merged = new FormData();
  for (const [name, value] of [...stored, ...picked(values, flagged)])
    for (const one of [value].flat()) merged.append(name, one);
  const answers = Object.fromEntries(
    open.map((question) => [question.id, [values[`answer-${question.id}`] ?? ""].flat()[0] ?? ""]),
  );
  const asked = open.map(({ field }) => field);
  const lacking = (draft: BarrierDraft) => whatAReplyLacks(draft, found.files, asked);
  return { merged, values, answers, lacking };
}

/** The barrier as it stands now, with its questions and the fields that each asks about. */
export async function findReplied(viewer: Viewer, id: string) {
  const [found, page] = await Promise.all([findDraft(viewer, id), findBarrier(viewer, id)]);
  if (!found || !page) return null;
  const stored = barrierValues(found.draft);
  return {
    version: found.submission.version,
    questions: page.questions,
    besides: (question: { field: string }) => Object.fromEntries(picked(stored, namesOf(question))),
  };
}

const namesOf = ({ field }: { field: string }) =>
  field === "since" ? ["since-day", "since-month", "since-year"] : [field];

const picked = (values: FormValues, names: string[]) =>
  names.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value] as const];
  });
