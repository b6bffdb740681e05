import { expect, test } from "@playwright/test";
import { organisations } from "@/db/seed/facts/organisations";
import { proposals } from "@/db/seed/samples/proposals";
import { lifeOf } from "@/e2e/sample-proposal-lives";
import { known } from "@/e2e/sample-standings";
import { legalBases, whoCannotJoin, whyNotCarried } from "@/lib/legal-bases";
import { riskTermsOf } from "@/lib/risk-shares";
import { isBlank, termSections, termsAsked, termsMissing } from "@/lib/term-fields";

const lives = () => proposals.map(lifeOf);

test("two have said every term, the others what they know so far", () => {
  const said = lives().map(({ sample: { key, draft }, said: its }) => [
    key,
    termSections
      .filter(({ value }) => {
        const asked = termsAsked(value, draft.arrangement ?? null, its);
        return asked.some((name) => !isBlank(its[name]));
      })
      .map(({ value }) => {
        const left = termsMissing(value, draft.arrangement ?? null, its);
        return left.length > 0 ? `${value}, ${left.length} missing` : value;
      }),
  ]);
  expect(Object.fromEntries(said)).toEqual({
    "one-fund-for-advice": [],
    "margate-sixteen-to-nineteen": ["risk", "sharing", "governance", "legal", "exit"],
    "alcohol-and-drug-workers-at-college": ["risk", "legal, 1 missing"],
    "classrooms-in-childrens-centres": ["governance", "legal, 2 missing"],
    "one-buyer-for-young-people": ["risk"],
    "classes-before-the-fall": ["legal, 1 missing"],
    "empty-homes-as-building-sites": ["governance", "legal, 2 missing"],
    "first-monday-after-prison": ["governance", "legal, 2 missing"],
    "whom-the-gangs-ask-first": ["risk", "sharing", "governance", "legal", "exit"],
    "work-and-courses-after-a-sentence": [],
  });
  for (const { members, sample, said: its } of lives())
    if (riskTermsOf(its)?.overspend === "fixed")
      expect(Object.keys(its.fixed).length, sample.key).toBeLessThan(members.length);
});

test("the law stands in the way of three colleges alone", () => {
  const told = lives().flatMap(({ sample: { key, draft }, said, members }) => {
    const basis = legalBases.find(({ value }) => value === said.legalBasis);
    if (!basis) return [];
    const partners = members.map((slug) => ({ id: slug, ...known(organisations, slug) }));
    const { arrangement = null } = draft;
    const carried = whyNotCarried(basis, arrangement, "");
    expect(carried, key).toBe(null);
    const hindered = whoCannotJoin(basis, partners, {
      startsOn: draft.startsOn ?? "",
      arrangement,
    });
    return [[key, hindered.map(({ id }) => id)]];
  });
  expect(Object.fromEntries(told)).toEqual({
    "margate-sixteen-to-nineteen": [],
    "alcohol-and-drug-workers-at-college": ["leicester-college", "loughborough-college"],
    "classrooms-in-childrens-centres": [],
    "classes-before-the-fall": ["bournemouth-and-poole-college"],
    "empty-homes-as-building-sites": [],
    "first-monday-after-prison": [],
    "whom-the-gangs-ask-first": [],
  });
});
