"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { viewer as currentViewer } from "@/app/session";
import { chooseOrganisation } from "@/db/queries/sessions";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import { actingInput, localPath, onTheWayTo, supportTeam } from "@/lib/sign-in";

/** Chooses for whom the person acts from here on, in this session. */
export async function actFor(_: FormState, formData: FormData): Promise<FormState> {
  const from = localPath(formData.get("from"));
  const viewer = await currentViewer();
  if (!viewer) redirect(onTheWayTo(from, "/sign-in"));
  const { data, values, state } = parseForm(actingInput, formData);
  if (!data) return state;
  const chosen = await chooseOrganisation(viewer, data.place === supportTeam ? null : data.place);
  if (!chosen) return refused(values, { errors: { place: ["Choose one of these"] } });
  // The header names the place, and a redirect alone would leave it as it was.
  revalidatePath("/", "layout");
  redirect(from);
}
