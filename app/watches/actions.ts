"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { setWatch } from "@/db/queries/watches";
import { targetOf } from "@/lib/form-target";

export async function setWatching(formData: FormData) {
  const viewer = await requireViewer(formData);
  const target = targetOf(formData);
  const wanted = formData.get("watching");
  if (!target?.id || (wanted !== "yes" && wanted !== "no")) notFound();
  const outcome = await setWatch(viewer, target.id, wanted === "yes", target.request);
  if (!outcome.done) notFound();
  refresh();
}
