import { eq } from "drizzle-orm";
import { owner } from "@/db/client";
import { memberships, roleHolders } from "@/db/schema";
import { ask } from "@/e2e/access-door";
import { editFields } from "@/e2e/access-posts";
import { given } from "@/e2e/given";
import type { BarrierWish } from "@/e2e/given-barrier";
import { mark, type Person } from "@/e2e/given-people";
import type { ProjectWish } from "@/e2e/given-project";
import type { Role } from "@/lib/viewer";

export const kinds = ["barrier", "project"] as const;
export type Kind = (typeof kinds)[number];

export const cookieOf = async (person: Person, organisationId?: string | null) =>
  (await given.session(person, organisationId)).header;

export const rareWord = () => `zymurgy${mark().replaceAll(/[^a-z0-9]/gi, "")}x`;

export const leave = ({ id }: Person) =>
  owner.update(memberships).set({ endedAt: new Date() }).where(eq(memberships.personId, id));

type Wish = {
  title?: string;
  state?: "draft" | "submitted";
  audience?: BarrierWish["audience"];
  barrier?: BarrierWish["draft"];
  project?: ProjectWish["draft"];
};

/** A college's, with a council on it: for these two alone, unless it says otherwise. */
export async function ofTwo(kind: Kind, { title, state, audience = "partners", ...more }: Wish) {
  const [college, council] = [await given.organisation(), await given.organisation()];
  const lead = await given.person({ of: college });
  const partner = await given.person({ of: council });
  const wish = { organisation: college, author: lead, partners: [council], audience };
  const named = title === undefined ? {} : { title };
  const it =
    kind === "barrier"
      ? await given.barrier({
          ...wish,
          state: state ?? "open",
          draft: { ...named, ...more.barrier },
        })
      : await given.project({
          ...wish,
          state: state ?? "in-delivery",
          draft: { ...named, ...more.project },
        });
  return { it, lead, partner, college, council };
}

export const aStranger = async () => given.person({ of: await given.organisation() });

/** Who holds all of these at once sees and may whatever any of them lets one. */
export async function inRoles(roles: Role[], wish: Parameters<typeof given.person>[0] = {}) {
  const person = await given.person(wish);
  await owner.insert(roleHolders).values(roles.map((role) => ({ personId: person.id, role })));
  return person;
}

/** What the form of a new barrier says is like these words. */
export async function similarTo(word: string, cookie: string) {
  const body = new FormData();
  const fields = { ...editFields({ version: 1, title: "Like it" }), happens: word };
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one as string);
  return (await ask("/barriers/draft", cookie, { method: "POST", body })).body;
}
