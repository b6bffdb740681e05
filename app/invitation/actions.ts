"use server";

import { redirect } from "next/navigation";
import { viewer as currentViewer } from "@/app/session";
import { acceptInvitation } from "@/db/queries/invitations";
import { enqueue } from "@/db/worker/queue";
import { type FormState, refused } from "@/lib/form-state";

/**
 * Takes the place that was kept. A link in a mail may be passed on, so it signs nobody in: a code to the
 * invited address does, and goes out at once.
 */
export async function accept(_: FormState, formData: FormData): Promise<FormState> {
  const address = await acceptInvitation(String(formData.get("token")));
  if (!address) return refused({}, { message: "This invitation does not work any more" });
  const viewer = await currentViewer();
  if (viewer?.email === address) redirect("/account");
  const request = crypto.randomUUID();
  await enqueue("sign-in-code", { address, request });
  redirect(`/sign-in/code?request=${request}`);
}
