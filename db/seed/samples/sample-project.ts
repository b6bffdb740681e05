import type { PersonSlug } from "@/db/seed/people";
import type { Acted, CommonAct, Moment, OrganisationSlug } from "@/db/seed/samples/sample";
import type { ConditionInput, MeetInput } from "@/lib/conditions";
import type { Day } from "@/lib/dates";
import type { PlanInput, ReadingInput, RiskInput } from "@/lib/plan";
import type { PracticeInput } from "@/lib/practices";
import type { PlanPart, ProjectField } from "@/lib/project-fields";
import type { ProjectDraft } from "@/lib/project-inputs";
import type { Criterion } from "@/lib/reviews";
import type { UpdateInput } from "@/lib/updates";

/** Absent: nothing; of the audience, organisations in the pilot. */
export type SampleProjectDraft = Pick<ProjectDraft, "title" | "pilot" | "aim"> &
  Partial<ProjectDraft>;

type Row<Part extends PlanPart> = Omit<
  PlanInput<Part>,
  "organisationId" | "baseline" | "baselineOn"
>;
type SeenTo = { organisation: OrganisationSlug };
type Baseline = Partial<Pick<PlanInput<"outcomes">, "baseline" | "baselineOn">>;

/** The rows of each part, by the names that acts call them. */
export type SamplePlan = {
  milestones: Record<string, Row<"milestones"> & SeenTo>;
  outcomes: Record<string, Row<"outcomes"> & Baseline>;
  risks: Record<string, Row<"risks"> & SeenTo>;
};

/** What an endorsement asks for, by the names that acts call them. */
export type SampleConditions = Record<string, Omit<ConditionInput, "organisationId"> & SeenTo>;

type Deed =
  /** Types in the whole plan, once every organisation in it has accepted its part. */
  | { do: "plan" }
  | ({ do: "change"; draft?: Partial<SampleProjectDraft> } & Partial<SamplePlan>)
  | { do: "submit" | "start-review" | "revise" }
  | { do: "request-changes"; replyBy: Day; questions: { field: ProjectField; words: string }[] }
  | { do: "resubmit"; answers: { field: ProjectField; words: string }[] }
  | { do: "review"; scores: Record<Criterion, [score: number | null, why: string]>; words: string }
  | { do: "endorse"; reason: string; conditions?: SampleConditions }
  | ({ do: "meet"; condition: string } & MeetInput)
  | { do: "not-endorse"; against: Partial<Record<Criterion, string>> }
  | { do: "pause" | "resume" | "withdraw"; reason: string }
  | { do: "change-scope"; reason: string; draft: Partial<SampleProjectDraft> }
  | { do: "endorse-change" | "refuse-change" | "keep-scope"; reason: string }
  | { do: "start"; startsOn: Day }
  | { do: "complete"; lessons: string }
  | { do: "close"; words: string; share: "yes" | "" }
  | ({ do: "offer" } & PracticeInput)
  | ({ do: "update" } & Omit<UpdateInput, "stuck" | "spent" | "mover"> & {
        stuck?: string;
        /** In pence. */
        spent?: number;
        mover?: OrganisationSlug | "support";
      })
  | { do: "milestone"; milestone: string; doneOn: Day }
  | { do: "risk"; risk: string; state: RiskInput["state"] }
  | ({ do: "reading"; outcome: string } & Omit<ReadingInput, "words"> & { words?: string });

export type SampleProjectAct = (Acted & Deed) | CommonAct;

export type SampleProject = SamplePlan & {
  key: string;
  by: PersonSlug;
  for: OrganisationSlug;
  on: Moment;
  draft: SampleProjectDraft;
  /** In order of time; the acts of all projects and barriers are replayed in one order of time. */
  acts: SampleProjectAct[];
};
