import { z } from "zod";
import { viewer as currentViewer } from "@/app/session";
import { findTerms } from "@/db/queries/frozen-terms";
import { findProposal, type Proposal } from "@/db/queries/proposal-detail";
import { dispositionOf } from "@/lib/attachments";

const asked = z.enum(["json", "text"]);

/** What was signed: the exact text, whose SHA-256 is the hash, or all of it with the signatures. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/proposals/[id]/terms-as-submitted/export">,
) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findProposal(viewer, id) : null;
  const terms = it?.frozen && (await findTerms(viewer, it.id, it.frozen.version));
  if (!it?.frozen || !terms) return new Response("It is not there.", { status: 404 });
  const as = asked.safeParse(new URL(request.url).searchParams.get("as") ?? "json").data;
  if (!as) return new Response("Ask for json or text.", { status: 400 });
  const { hash, version, createdAt } = it.frozen;
  const whole = { reference: it.reference, title: it.title, version, submitted: createdAt, hash };
  const body =
    as === "text" ? terms : JSON.stringify({ ...whole, terms, signatures: signedOn(it) }, null, 2);
  return new Response(body, {
    headers: {
      "content-type":
        as === "text" ? "text/plain; charset=utf-8" : "application/json; charset=utf-8",
      "content-disposition": dispositionOf(
        `${it.reference ?? "pooled-budget"}-terms.${as === "text" ? "txt" : "json"}`,
      ),
      "cache-control": "private, no-store",
    },
  });
}

const signedOn = ({ committed }: Proposal) =>
  committed.flatMap(({ name, answers }) =>
    answers.map(({ person, answer, words, conditionOn, minute, at }) => ({
      ...{ organisation: name, person, answer, words, conditionOn, minute, at },
    })),
  );
