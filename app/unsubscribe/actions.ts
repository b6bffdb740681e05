"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { markRead } from "@/blame";
import { stopMail } from "@/db/queries/notice-settings";
import { readStopToken } from "@/db/stop-links";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import { stopInput } from "@/lib/notice-settings";

/** Switches off what the link in a mail is for, whoever is signed in: the link is the proof. */
export async function stopMails(_: FormState, formData: FormData): Promise<FormState> {
  markRead(await headers());
  const { data } = parseForm(stopInput, formData);
  const stop = readStopToken(data?.token);
  const outcome = stop && (await stopMail(stop));
  if (!data || !outcome?.done) return refused({}, { message: "This link does not work" });
  redirect(`/unsubscribe?${new URLSearchParams(data)}`);
}
