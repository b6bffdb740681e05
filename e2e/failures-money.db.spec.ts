import { expect } from "@playwright/test";
import { readNews } from "@/db/worker/news";
import { tellUntold } from "@/db/worker/tell";
import { ask } from "@/e2e/access-door";
import { aStranger, cookieOf, kinds, ofTwo, rareWord, similarTo } from "@/e2e/failures-scene";
import { test } from "@/e2e/fixtures";
import { asker, mailsTo, noticeOf, say, ways } from "@/e2e/told";
import { mailOfDigest } from "@/lib/mail";

// The failures of amounts in other systems: the guide on collaboration, 4B, 19.
const amount = "7,654,321";
/** Of the two organisations on it. */
const total = "15,308,642";
const isTold = /7,?654,?321|15,?308,?642/;
const dear = {
  barrier: { cost: 765_432_100, costBasis: "Forty days of two tutors" },
  project: { funding: "proposal" as const, fundingWords: `£${amount} of the college’s own` },
};

for (const kind of kinds)
  test(`19, ${kind}: an amount is in no list, export, sort, notice or mail of who may not see it, nor of the invited`, async ({
    given,
  }) => {
    const word = rareWord();
    const { it, lead, partner, college } = await ofTwo(kind, { title: `Dear ${word}`, ...dear });
    const stranger = await aStranger();
    const asked = await given.organisation();
    const invited = await given.person({ of: asked });
    const invitation = await given.invitation(it, asked);
    for (const one of [partner, stranger, invited]) await given.watch(it, one);
    for (const one of [stranger, invited]) await given.notice(it, one);
    await say(lead, it.id, `Look at this, @${partner.name}, @${stranger.name}, @${invited.name}.`);
    await tellUntold({ of: it.id });
    const ids = (await noticeOf(partner, it.id))?.eventId;
    const mailed = async (one: typeof partner) =>
      mailOfDigest(await readNews(asker(one), ids ? [ids] : []), "daily", ways).body;
    expect(await mailed(partner)).toContain(word);
    for (const one of [stranger, invited]) {
      expect(await mailed(one)).not.toContain(word);
      expect(JSON.stringify(await mailsTo(one))).not.toMatch(isTold);
    }
    const at = `/${kind}s/${it.id}`;
    const lists = [
      `/${kind}s?q=${word}`,
      `/${kind}s/export?q=${word}`,
      ...[`/organisations/${college.id}`, "/", "/notices", "/pilots/kent", "/practice"],
      ...(kind === "barrier" ? [`/barriers?sort=cost&q=${word}`, "/barriers?sort=cost"] : []),
    ];
    const own = [at, `${at}/history`, `/audience/${it.id}`, `${at}/edit`];
    const member = await cookieOf(partner);
    expect((await ask(at, member)).body).toContain(amount);
    if (kind === "barrier") {
      expect((await ask(`/barriers?sort=cost&q=${word}`, member)).body).toContain(`£${total}`);
      expect((await ask(`/barriers/export?q=${word}`, member)).body).toContain("15308642.00");
    }
    for (const one of [stranger, invited]) {
      const cookie = await cookieOf(one);
      for (const path of lists) {
        const { status, body } = await ask(path, cookie);
        expect(status, path).toBe(200);
        expect(body, path).not.toMatch(isTold);
      }
      for (const path of own) {
        const { status, body } = await ask(path, cookie);
        expect(status, path).toBe(404);
        expect(body, path).not.toMatch(isTold);
      }
    }
    const offered = await ask(`/partnerships/${invitation.id}`, await cookieOf(invited));
    expect(offered.body).toContain(it.title);
    expect(offered.body).not.toMatch(isTold);
  });

test("19, barrier: a sort by cost, a total and a suggestion know nothing of a hidden amount", async ({
  given,
}) => {
  const word = rareWord();
  const [stranger, other] = [await aStranger(), await given.organisation()];
  const open = async (cost: number, title: string) =>
    given.barrier({
      ...{ state: "open", audience: "all-pilots", organisation: other },
      draft: { title: `${title} ${word}`, cost },
    });
  const [most, least] = [await open(2_000_000_000, "Most"), await open(100, "Least")];
  const { it, partner } = await ofTwo("barrier", { title: `Hidden ${word}`, ...dear });
  const sorted = async (person: typeof partner) =>
    (await ask(`/barriers/export?sort=cost&q=${word}`, await cookieOf(person))).body.match(
      /\b(Most|Hidden|Least) zymurgy/g,
    );
  expect(await sorted(partner)).toEqual(["Most zymurgy", "Hidden zymurgy", "Least zymurgy"]);
  expect(await sorted(stranger)).toEqual(["Most zymurgy", "Least zymurgy"]);
  const page = async (id: string, person: typeof partner) =>
    (await ask(`/barriers/${id}`, await cookieOf(person))).body;
  const found = async (person: typeof partner) => similarTo(word, await cookieOf(person));
  for (const { id } of [most, least]) {
    expect(await page(id, stranger)).toContain(word);
    expect(await page(id, stranger)).not.toMatch(isTold);
  }
  expect(await found(partner)).toContain(it.id);
  const similar = await found(stranger);
  expect(similar).toContain(most.id);
  for (const hidden of [it.id, "Hidden"]) expect(similar).not.toContain(hidden);
  expect(similar).not.toMatch(isTold);
});
