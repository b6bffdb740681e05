import { and, eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { createAttachments } from "@/db/queries/attachments";
import { moveBarrier } from "@/db/queries/barrier-moves";
import { createBarrier, findDraft } from "@/db/queries/barriers";
import { createComment } from "@/db/queries/comments";
import { affectUs } from "@/db/queries/effects";
import { createNote } from "@/db/queries/notes";
import { assignOfficer } from "@/db/queries/officers";
import { invitePartner } from "@/db/queries/partner-invitations";
import { movePartnership } from "@/db/queries/partnerships";
import { findSurroundings } from "@/db/queries/readers";
import { partnerships, questions, submissions } from "@/db/schema";
import { type PersonSlug, people } from "@/db/seed/people";
import type { Cast } from "@/db/seed/people-load";
import { draftFrom, effectFrom } from "@/db/seed/sample-draft";
import type {
  Moment,
  OrganisationSlug,
  SampleAct,
  SampleBarrier,
  SampleDraft,
} from "@/db/seed/samples/sample";
import type { Asker } from "@/db/viewer";
import { keepTimeOfInvitations } from "@/db/worker/partnerships";
import type { StepInput } from "@/lib/barrier-step-inputs";
import type { BarrierStep } from "@/lib/barrier-steps";
import { markOf } from "@/lib/comments";
import { londonToday } from "@/lib/dates";
import type { Outcome } from "@/lib/outcome";
import { daysLeftAtReminder, daysToAnswer } from "@/lib/partnerships";

/** Lives the sample through the queries that people's own acts go through, all in one order of time. */
export async function replay(samples: readonly SampleBarrier[], cast: Cast) {
  const ids = new Map<string, string>();
  const idOf = (key: string) => ids.get(key) ?? fail(`${key} has not begun yet`);
  const begin = samples.map((sample) => ({ on: sample.on, run: () => beginning(sample) }));
  const acts = samples.flatMap(({ key, acts: its }) =>
    its.map((act) => ({ on: act.on, run: () => doing(key, act) })),
  );
  const reminders = samples.flatMap(({ acts: its }) =>
    its.filter((act) => act.do === "invite").flatMap(({ on }) => timesOf(on)),
  );
  const inOrder = [...begin, ...acts, ...reminders].toSorted((one, other) =>
    one.on.localeCompare(other.on),
  );
  for (const { run } of inOrder) await run();

  async function beginning({ key, by, for: of, on, onBehalf, draft, files = [] }: SampleBarrier) {
    const viewer = asked(by, on, onBehalf ? undefined : of);
    const onBehalfOf = onBehalf ? cast.organisation(of) : undefined;
    const { id } = done(key, await createBarrier(viewer, draftFrom(draft), { onBehalfOf }));
    ids.set(key, id);
    const type = (name: string) => (name.endsWith(".csv") ? "text/csv" : "text/plain");
    const checked = files.map(({ name, text }) => ({
      name,
      type: type(name),
      content: Buffer.from(text),
    }));
    if (checked.length > 0) done(key, await createAttachments(viewer, id, checked));
  }

  async function doing(key: string, act: SampleAct) {
    const id = idOf(key);
    const viewer = asked(act.by, act.on, act.for);
    const what = `${key}, ${act.on}, ${act.do}`;
    if (act.do === "comment") {
      const { everyone, partners } = await findSurroundings(viewer, id);
      const input = {
        words: act.words,
        readers: act.partnersOnly ? ("partners" as const) : ("everyone" as const),
        seenByEveryone: markOf(everyone.people.map((reader) => reader.id)),
        seenByPartners: markOf(partners.people.map((reader) => reader.id)),
      };
      return done(what, await createComment(viewer, id, input));
    }
    if (act.do === "note") return done(what, await createNote(viewer, id, { words: act.words }));
    if (act.do === "affects-us") return done(what, await affectUs(viewer, id, effectFrom(act)));
    if (act.do === "invite")
      return done(
        what,
        await invitePartner(viewer, id, {
          organisation: cast.organisation(act.organisation),
          words: act.words,
        }),
      );
    if (act.do === "accept-part" || act.do === "decline-part" || act.do === "withdraw-part") {
      const of = act.do === "withdraw-part" ? cast.organisation(act.organisation) : null;
      const part = await openPartOf(id, of ?? viewer.organisationId ?? "");
      const reason = act.do === "decline-part" ? act.reason : null;
      return done(what, await movePartnership(viewer, part, partSteps[act.do], { reason }));
    }
    const version = await versionOf(id);
    if (act.do === "assign")
      return done(what, await assignOfficer(viewer, id, cast.person(act.officer), { version }));
    const input = await inputOf(viewer, id, act);
    return done(what, await moveBarrier(viewer, id, act.do, input as never, { version }));
  }

  async function inputOf(
    viewer: Asker,
    id: string,
    act: Extract<SampleAct, { do: BarrierStep }>,
  ): Promise<StepInput<BarrierStep>> {
    if (act.do === "merge") return { target: idOf(act.into), reason: act.reason };
    if (act.do === "accept") {
      const takenBy = act.takenBy ? cast.organisation(act.takenBy) : "support";
      return { severity: act.severity, theme: act.theme, takenBy, words: act.words };
    }
    if (act.do === "reply") {
      const found = await findDraft(viewer, id);
      const asked = await owner.select().from(questions).where(eq(questions.submissionId, id));
      const answers = asked.map((one) => {
        const given = act.answers.find(({ field }) => field === one.field);
        return [one.id, given?.words ?? ""] as const;
      });
      const draft = { ...(found?.draft ?? {}), ...changesFrom(act.changes ?? {}) };
      return { draft, answers: Object.fromEntries(answers) };
    }
    return act as never;
  }

  function asked(by: PersonSlug, on: Moment, of?: OrganisationSlug): Asker {
    const person = people.find(({ slug }) => slug === by) ?? fail(`${by} is nobody`);
    const place = of ?? (person.roles?.length ? undefined : person.memberships[0]?.organisation);
    return {
      personId: cast.person(by),
      organisationId: place ? cast.organisation(place) : null,
      at: instantOf(on),
    };
  }
}

const partSteps = {
  "accept-part": "accept",
  "decline-part": "decline",
  "withdraw-part": "withdraw",
} as const;

async function openPartOf(submissionId: string, organisationId: string) {
  const [part] = await owner
    .select({ id: partnerships.id })
    .from(partnerships)
    .where(
      and(
        eq(partnerships.submissionId, submissionId),
        eq(partnerships.organisationId, organisationId),
        eq(partnerships.state, "invited"),
      ),
    );
  return part?.id ?? fail("It is not invited");
}

/** When the worker would have reminded of an invitation and closed it, where that was before the sample ends. */
function timesOf(sent: Moment) {
  const instant = (days: number) => new Date(instantOf(sent).getTime() + days * 86_400_000);
  return [daysToAnswer - daysLeftAtReminder, daysToAnswer]
    .map((days) => new Date(instant(days).getTime() + 60_000))
    .filter((at) => at < sampleEnds)
    .map((at) => ({
      on: `${londonToday(at)} ${sent.slice(11)}~`,
      run: () => keepTimeOfInvitations(at),
    }));
}

const instantOf = (on: Moment) => new Date(`${on.replace(" ", "T")}:00+01:00`);
const sampleEnds = instantOf("2009-10-14 12:00");

const changesFrom = (changes: object) => {
  const whole = draftFrom({ ...emptyDraft, ...changes });
  return Object.fromEntries(Object.entries(whole).filter(([field]) => field in changes));
};

async function versionOf(id: string) {
  const [row] = await owner
    .select({ version: submissions.version })
    .from(submissions)
    .where(eq(submissions.id, id));
  return row?.version ?? fail("It is not there");
}

function done(what: string, outcome: Outcome) {
  return outcome.done ? outcome : fail(`${what}: ${outcome.message}`);
}

function fail(what: string): never {
  throw new Error(`The sample cannot be lived: ${what}`);
}

const emptyDraft: SampleDraft = {
  title: "",
  pilot: "kent",
  codes: [],
  bodies: [],
  happens: "",
  stops: "",
  evidence: "",
  asks: [],
  askWords: "",
};
