import type { OrganisationFact } from "@/db/seed/facts/organisation-fact";
import type { PersonSlug } from "@/db/seed/people";
import type { BarrierField } from "@/lib/barrier-fields";
import type { asks, levels, natures, outcomes, Period, severities } from "@/lib/barriers";
import type { Day } from "@/lib/dates";
import type { PilotSlug } from "@/lib/pilots";
import type { ProposedInput } from "@/lib/proposed-organisations";
import type { Audience } from "@/lib/submissions";

/** A working minute of 2009 on London's clock, like "2009-09-24 10:15". */
export type Moment = `2009-${string} ${string}:${string}`;
export type OrganisationSlug = OrganisationFact["slug"];

type OneOf<Choices extends readonly { value: string }[]> = Choices[number]["value"];
type People = [count: number, who: string, period: Period];
type Cost = [pounds: number, basis: string, period: Period];

export type SampleDraft = {
  title: string;
  pilot: PilotSlug;
  pilots?: PilotSlug[];
  codes: string[];
  nature?: OneOf<typeof natures>;
  level?: OneOf<typeof levels>;
  bodies: string[];
  streams?: string[];
  theme?: string;
  happens: string;
  stops: string;
  people?: People;
  cost?: Cost;
  since?: Day;
  evidence: string;
  asks: OneOf<typeof asks>[];
  askWords: string;
  otherOrganisations?: string;
  /** Absent: organisations in the pilot. */
  audience?: Audience;
};

type Deed =
  | { do: "submit" }
  | { do: "ask"; replyBy: Day; questions: { field: BarrierField; words: string }[] }
  | {
      do: "reply";
      changes?: Partial<SampleDraft>;
      answers: { field: BarrierField; words: string }[];
    }
  | {
      do: "accept";
      severity: OneOf<typeof severities>;
      theme: string;
      /** Absent: the support team. */
      takenBy?: OrganisationSlug;
      words: string;
    }
  | { do: "merge"; into: string; reason: string }
  | { do: "decline"; reason: string; pointer: string }
  | { do: "appeal"; reason: string }
  | {
      do: "escalate";
      to: `body:${string}` | `board:${string}`;
      contact: string;
      ask: string;
      dueOn: Day;
    }
  | { do: "chase"; words: string }
  | { do: "respond"; outcome: OneOf<typeof outcomes>; words: string; receivedOn: Day }
  | { do: "accept-outcome"; words: string }
  | { do: "resume"; reason: string }
  | { do: "resolve"; changed: string; proof: string }
  | { do: "confirm"; words: string }
  | { do: "dispute"; reason: string }
  | { do: "close"; reason: string; residual: string; workaround: string }
  | { do: "reopen"; evidence: string }
  | { do: "withdraw"; reason: string }
  | { do: "affects-us"; people?: People; cost?: Cost; evidence: string }
  | { do: "assign"; officer: PersonSlug };

/** What is done alike to every kind of submission. */
type CommonDeed =
  | {
      do: "comment";
      words: string;
      partnersOnly?: true /** Below the last comment. */;
      reply?: true;
    }
  /** The last comment answers what it replies to. */
  | { do: "settle" }
  | { do: "note"; words: string }
  | { do: "invite"; organisation: OrganisationSlug; words: string }
  /** What is not on the portal yet, for the support team to add. */
  | { do: "propose"; proposed: ProposedInput }
  | { do: "accept-part" }
  | { do: "decline-part"; reason: string }
  | { do: "withdraw-part"; organisation: OrganisationSlug };

/** Without `for`, a role holder acts for the support team, anybody else for their first organisation. */
export type Acted = { on: Moment; by: PersonSlug; for?: OrganisationSlug };
export type CommonAct = Acted & CommonDeed;
export type SampleAct = (Acted & Deed) | CommonAct;

export type SampleBarrier = {
  key: string;
  by: PersonSlug;
  for: OrganisationSlug;
  on: Moment;
  /** Entered by an adviser for the organisation. */
  onBehalf?: true;
  draft: SampleDraft;
  /** Small evidence, attached when the draft is begun. */
  files?: { name: string; text: string }[];
  /** In order of time; the acts of all barriers are to be replayed in one order of time. */
  acts: SampleAct[];
};
