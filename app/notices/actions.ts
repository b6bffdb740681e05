"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireViewer } from "@/app/session";
import { markAllRead } from "@/db/queries/notices";

/** Marks as read what the page showed, and nothing that came since. */
export async function markNoticesRead(formData: FormData) {
  const viewer = await requireViewer(formData);
  const upTo = z.iso.datetime().safeParse(formData.get("upTo")).data;
  if (!upTo || upTo < "1900") notFound();
  await markAllRead(viewer, new Date(upTo));
  refresh();
}
