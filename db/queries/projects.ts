import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { once } from "@/db/once";
import { isTheme } from "@/db/queries/lookups";
import { readProject, rowsOf } from "@/db/queries/project-rows";
import { beginDraft, changeDraft } from "@/db/queries/submissions";
import { projects } from "@/db/schema";
import { type Asker, asViewer, readAsViewer } from "@/db/viewer";
import { changesBetween } from "@/lib/changes";
import { gone, type Outcome, refused, stale } from "@/lib/outcome";
import type { ProjectDraft } from "@/lib/project-inputs";
import { notOpen } from "@/lib/projects";

/** Begins a draft; the organisation that the viewer acts for is the lead partner. */
export function createProject(
  viewer: Asker,
  draft: ProjectDraft,
  { request }: { request?: string } = {},
): Promise<Outcome> {
  return asViewer(viewer, (tx) =>
    once(tx, viewer, request, async () => {
      if (draft.theme && !(await isTheme(tx, draft.theme))) return noTheme;
      const begun = await beginProject(tx, viewer, draft);
      return begun.done ? { done: true, id: begun.id } : begun;
    }),
  );
}

/** The same inside another's transaction. */
export async function beginProject(tx: Transaction, viewer: Asker, draft: ProjectDraft) {
  const rows = rowsOf(draft);
  const begun = await beginDraft(tx, viewer, { kind: "project", words: rows.submission });
  if (begun.done) await tx.insert(projects).values({ ...rows.project, id: begun.id });
  return begun;
}

const noTheme = refused("Choose the theme from its list.");

/** The project as its form shows it, for whoever may see it; `null` when it is not there for them. */
export const findProjectDraft = (viewer: Asker, id: string) =>
  readAsViewer(viewer, (tx) => readProject(tx, id));

/** Saves what was typed if nobody saved since `version`; otherwise nothing, and the caller shows both. */
export function updateProject(
  viewer: Asker,
  id: string,
  draft: ProjectDraft,
  version: number,
): Promise<Outcome> {
  return asViewer(viewer, (tx) => saveDraft(tx, viewer, id, draft, version));
}

async function saveDraft(
  tx: Transaction,
  viewer: Asker,
  id: string,
  draft: ProjectDraft,
  version: number,
): Promise<Outcome> {
  const before = await readProject(tx, id);
  if (!before) return gone;
  const changes = changesBetween(before.draft, draft);
  if (before.unlocked.length === 0) return refused(notOpen);
  // Also the answer to a second post of the same words, whose version is old by then.
  if (changes.length === 0) return { done: true, id };
  if (before.submission.version !== version) return stale;
  if (changes.some(({ field }) => !before.unlocked.includes(field)))
    return refused("Only what was asked about can change now.");
  if (draft.theme && draft.theme !== before.draft.theme && !(await isTheme(tx, draft.theme)))
    return noTheme;
  const rows = rowsOf(draft);
  const outcome = await changeDraft(tx, viewer, { id, version, words: rows.submission, changes });
  if (!outcome.done) return outcome;
  const [saved] = await tx
    .update(projects)
    .set(rows.project)
    .where(eq(projects.id, id))
    .returning({ id: projects.id });
  return saved ? outcome : gone;
}
