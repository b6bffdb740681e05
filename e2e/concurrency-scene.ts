import { moveBarrier } from "@/db/queries/barrier-moves";
import { createBarrier, findDraft, updateBarrier } from "@/db/queries/barriers";
import { moveProject } from "@/db/queries/project-moves";
import { createProject, findProjectDraft, updateProject } from "@/db/queries/projects";
import { inputFor } from "@/e2e/access-inputs";
import type { Kind } from "@/e2e/failures-scene";
import { given } from "@/e2e/given";
import { draftOf } from "@/e2e/given-barrier";
import type { Organisation, Person } from "@/e2e/given-people";
import { draftOfProject } from "@/e2e/given-project";
import { projectInputFor } from "@/e2e/project-inputs";
import type { BarrierStep } from "@/lib/barrier-steps";
import type { ProjectStep } from "@/lib/project-steps";

type Target = { version: number; request?: string };
/** Undecided is where officers may take one of several steps: see `decisions`. */
type Wish = { organisation?: Organisation; words?: string; state?: "submitted" | "undecided" };

/** One of a kind with what is typed of it, and how it is saved and taken a step on. */
export async function arrange(kind: Kind, wish: Wish = {}) {
  return kind === "barrier" ? ofBarrier(wish) : ofProject(wish);
}

async function ofBarrier({ words, state, ...wish }: Wish) {
  const it = await given.barrier({
    ...wish,
    state: state && "submitted",
    draft: words === undefined ? {} : { stops: words },
  });
  const into = await given.barrier({ state: "open" });
  return {
    it,
    save: (by: Person, stops: string, version: number) =>
      updateBarrier(by, it.id, { ...it.draft, stops }, version),
    async saved() {
      const found = await findDraft(it.author, it.id);
      return { words: found?.draft.stops, version: found?.submission.version };
    },
    move: async (by: Person, step: string, target: Target) =>
      moveBarrier(
        by,
        it.id,
        step as BarrierStep,
        (await inputFor(step as BarrierStep, it, into)) as never,
        target,
      ),
  };
}

async function ofProject({ words, state, ...wish }: Wish) {
  const it = await given.project({
    ...wish,
    state: state === "undecided" ? "in-review" : state,
    partners: [await given.organisation()],
    draft: words === undefined ? {} : { aim: words },
  });
  if (state === "undecided") await given.review(it, it.officer);
  return {
    it,
    save: (by: Person, aim: string, version: number) =>
      updateProject(by, it.id, { ...it.draft, aim }, version),
    async saved() {
      const found = await findProjectDraft(it.author, it.id);
      return { words: found?.draft.aim, version: found?.submission.version };
    },
    move: async (by: Person, step: string, target: Target) =>
      moveProject(
        by,
        it.id,
        step as ProjectStep,
        (await projectInputFor(step as ProjectStep, it.id)) as never,
        target,
      ),
  };
}

export const begin = (kind: Kind, by: Person, of: Organisation, request: string) =>
  kind === "barrier"
    ? createBarrier(by, draftOf(of), { request })
    : createProject(by, draftOfProject(of), { request });

/** Any of which may be taken where it is undecided. */
export const decisions = {
  barrier: ["accept", "ask", "merge", "decline"],
  project: ["endorse", "not-endorse", "request-changes"],
};
