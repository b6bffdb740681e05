import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { isTheme } from "@/db/queries/lookups";
import { readProject, rowsOf } from "@/db/queries/project-rows";
import { saver } from "@/db/queries/saver";
import { beginDraft } from "@/db/queries/submissions";
import { projects } from "@/db/schema";
import { type Asker, readAsViewer } from "@/db/viewer";
import { refused } from "@/lib/outcome";
import type { ProjectDraft } from "@/lib/project-inputs";
import { notOpen } from "@/lib/projects";

/** The organisation that the viewer acts for is the lead partner. */
export const { create: createProject, update: updateProject } = saver({
  find: readProject,
  whyNot: ({ unlocked }) => (unlocked.length > 0 ? null : notOpen),
  async fault(tx, { theme }, found, changes = []) {
    if (found && changes.some(({ field }) => !found.unlocked.includes(field)))
      return refused("Only what was asked about can change now.");
    const isSame = !theme || theme === found?.draft.theme;
    return isSame || (await isTheme(tx, theme)) ? null : noTheme;
  },
  begin: beginProject,
  wordsOf: (draft) => rowsOf(draft).submission,
  saveDetails: (tx, id, _owner, draft) =>
    tx
      .update(projects)
      .set(rowsOf(draft).project)
      .where(eq(projects.id, id))
      .returning({ id: projects.id }),
});

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
