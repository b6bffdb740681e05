import "server-only";
import { z } from "zod";
import { viewer as currentViewer, type Session } from "@/app/session";
import { findProposal, type Proposal } from "@/db/queries/proposal-detail";
import { dispositionOf } from "@/lib/attachments";

const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

type Download = {
  /** What it is called after the reference of the pooled budget. */
  name: string;
  as: keyof typeof types;
  body: BodyInit;
};

/** A file of one pooled budget for whoever sees it, made of no more than they see; nothing where it is not theirs. */
export async function download(
  params: Promise<{ id: string }>,
  make: (it: Proposal, viewer: Session) => Promise<Download | Response | null>,
) {
  const viewer = await currentViewer();
  if (!viewer) return new Response("Sign in first.", { status: 401 });
  const id = z.uuid().safeParse((await params).id).data;
  const it = id ? await findProposal(viewer, id) : null;
  const made = it && (await make(it, viewer));
  if (!made) return new Response("It is not there.", { status: 404 });
  if (made instanceof Response) return made;
  const { name, as, body } = made;
  return new Response(body, {
    headers: {
      "content-type": types[as],
      "content-disposition": dispositionOf(`${it.reference ?? "pooled-budget"}-${name}.${as}`),
      "cache-control": "private, no-store",
    },
  });
}
