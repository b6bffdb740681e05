import { and, asc, eq, getTableColumns, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { coversYear } from "@/db/covers-year";
import { type Named, submissionColumns, wordsOf } from "@/db/queries/submission-rows";
import {
  contributions,
  organisations,
  pots,
  proposals,
  savings,
  spendLines,
  submissions,
  supports,
} from "@/db/schema";
import type { Level } from "@/lib/contributions";
import { yearsBetween } from "@/lib/financial-years";
import type { OrganisationType } from "@/lib/organisations";
import type { ProposalDraft } from "@/lib/proposal-inputs";
import type { Standing } from "@/lib/standings";
import type { Target } from "@/lib/targets";

/** One pooled budget as typed, laid out over its two tables. */
export function rowsOf({ title, pilot, audience, pilots, ...proposal }: ProposalDraft) {
  const told = [proposal.aim, proposal.whoFor, proposal.indicator];
  return { submission: wordsOf({ title, pilot, pilots, audience }, told), proposal };
}

/** A pooled budget as it would stand in its form, with what decides whether it may be changed. */
export async function readProposal(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      submission: submissionColumns,
      proposal: getTableColumns(proposals),
      organisation: organisations.name,
      standing: sql<Standing[]>`standing(${submissions.id})`,
      /** The fields that this viewer may change now. */
      unlocked: sql<string[]>`unlocked_fields(${submissions.id})`,
    })
    .from(submissions)
    .innerJoin(proposals, eq(proposals.id, submissions.id))
    .innerJoin(organisations, eq(organisations.id, submissions.organisationId))
    .where(eq(submissions.id, id));
  if (!row) return null;
  const draft = draftOf(row);
  const { startsOn, endsOn } = draft;
  /** The financial years that it covers. */
  const years = startsOn && endsOn ? yearsBetween(startsOn, endsOn) : [];
  return { ...row, draft, years };
}

/** Of a pot, beside its proposal: whether its year is one that it covers. */
export const isCovered = sql.raw(
  coversYear("pots.year", "proposals.starts_on", "proposals.ends_on"),
);

/** What is wanted of the years that it covers; nothing for whoever may not see figures. */
export async function readTargets(tx: Transaction, id: string): Promise<Target[]> {
  const rows = await tx
    .select({ year: pots.year, nature: pots.nature, target: pots.target })
    .from(pots)
    .innerJoin(proposals, eq(proposals.id, pots.submissionId))
    .where(and(eq(pots.submissionId, id), isNotNull(pots.target), isCovered))
    .orderBy(asc(pots.nature), asc(pots.year));
  return rows.map(({ target, ...row }) => ({ ...row, wanted: target ?? 0 }));
}

/** Of a row of money what is shown. */
function shownOf<Columns extends Record<"removedAt" | "submissionId" | "createdAt", unknown>>({
  removedAt: _,
  submissionId: __,
  createdAt: ___,
  ...columns
}: Columns) {
  return columns;
}

/** The rows of money of the organisations that are on it now, by organisation and year. */
export function readContributions(tx: Transaction, id: string) {
  const columns = shownOf(getTableColumns(contributions));
  return tx
    .select({
      ...columns,
      organisation: organisations.name,
      supportedById: supports.personId,
      level: sql<Level>`case when ${supports.contributionId} is null then 'indicative' else 'officer-supported' end`,
      /** Whoever passes it on enters it, as long as they are on it. */
      passedOnBy: sql<
        string | null
      >`case when ${contributions.passedOnById} = any(${submissions.members})
        then ${contributions.passedOnById} end`,
    })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(organisations, eq(organisations.id, contributions.organisationId))
    .leftJoin(
      supports,
      and(
        eq(supports.contributionId, contributions.id),
        eq(supports.version, contributions.version),
      ),
    )
    .where(
      and(
        eq(contributions.submissionId, id),
        isNull(contributions.removedAt),
        sql`${contributions.organisationId} = any(${submissions.members})`,
      ),
    )
    .orderBy(
      sql`array_position(${submissions.members}, ${contributions.organisationId})`,
      asc(contributions.from),
      asc(contributions.basis),
      asc(contributions.createdAt),
      asc(contributions.id),
    );
}

/** What is to be paid for, by year. */
export function readSpendLines(tx: Transaction, id: string) {
  const columns = shownOf(getTableColumns(spendLines));
  return tx
    .select({ ...columns, commissioner: organisations.name })
    .from(spendLines)
    .leftJoin(organisations, eq(organisations.id, spendLines.commissionerId))
    .where(and(eq(spendLines.submissionId, id), isNull(spendLines.removedAt)))
    .orderBy(
      asc(spendLines.year),
      asc(spendLines.nature),
      asc(spendLines.createdAt),
      asc(spendLines.id),
    );
}

/** What bodies save by it, by year. */
export function readSavings(tx: Transaction, id: string) {
  const columns = shownOf(getTableColumns(savings));
  return tx
    .select({ ...columns, beneficiary: organisations.name })
    .from(savings)
    .innerJoin(organisations, eq(organisations.id, savings.beneficiaryId))
    .where(and(eq(savings.submissionId, id), isNull(savings.removedAt)))
    .orderBy(
      asc(savings.gainYear),
      asc(organisations.name),
      asc(savings.createdAt),
      asc(savings.id),
    );
}

/** The organisations on it, the lead partner first. */
export function readMembers(tx: Transaction, id: string) {
  return tx
    .select({
      id: organisations.id,
      name: organisations.name,
      type: sql<OrganisationType>`${organisations.type}`,
    })
    .from(submissions)
    .innerJoin(organisations, sql`${organisations.id} = any(${submissions.members})`)
    .where(eq(submissions.id, id))
    .orderBy(sql`array_position(${submissions.members}, ${organisations.id})`);
}

function draftOf({
  submission,
  proposal: { id: _, ...proposal },
}: {
  submission: Named;
  proposal: typeof proposals.$inferSelect;
}): ProposalDraft {
  const { title, pilot, pilots, audience } = submission;
  return { title, ...proposal, pilot, pilots: pilots.slice(1), audience };
}
