"use server";

import { notFound, redirect } from "next/navigation";
import { browser, startSession } from "@/app/session";
import { providerAddress } from "@/app/sign-in/provider";
import { listSamplePeople, mayAskForCode, takeSignInCode } from "@/db/queries/sign-in";
import { enqueue } from "@/db/worker/queue";
import { env } from "@/lib/env";
import { parseForm } from "@/lib/form";
import { type FormState, refused } from "@/lib/form-state";
import {
  addressInput,
  codeInput,
  localPath,
  noSuchCode,
  onTheWayTo,
  placesOf,
  tooManyCodes,
} from "@/lib/sign-in";

/** Has a code mailed to an address, if somebody has it: that is found out later, so the answer tells nothing. */
export async function askForCode(_: FormState, formData: FormData): Promise<FormState> {
  const { data, values, state } = parseForm(addressInput, formData);
  if (!data) return state;
  const { address: client, replaces: token } = await browser();
  if (!(await mayAskForCode({ address: data.address, client, token })))
    return refused(values, { message: tooManyCodes });
  const request = crypto.randomUUID();
  await enqueue("sign-in-code", { address: data.address, request });
  redirect(onTheWayTo(localPath(formData.get("from")), "/sign-in/code", { request }));
}

/** Signs in by the code from the mail. */
export async function enterCode(_: FormState, formData: FormData): Promise<FormState> {
  const { data, values, state } = parseForm(codeInput, formData);
  if (!data) return state;
  const { replaces: token } = await browser();
  const personId = await takeSignInCode({ ...data, token });
  if (personId) await signInTo(localPath(formData.get("from")), personId);
  return refused(values, { errors: { code: [noSuchCode] } });
}

/** The demo's way in. */
export async function signInAs(formData: FormData) {
  if (!env.demo) notFound();
  const id = formData.get("person");
  const person = (await listSamplePeople()).find((one) => one.id === id);
  if (!person) notFound();
  await signInTo(localPath(formData.get("from")), person.id);
}

export async function signInAtProvider(formData: FormData) {
  if (!env.oidc) notFound();
  redirect(await providerAddress(localPath(formData.get("from"))));
}

async function signInTo(from: string, personId: string) {
  const session = await startSession(personId);
  if (!session) return;
  const chooses = session.organisationId === null && placesOf(session) > 1;
  redirect(chooses ? onTheWayTo(from, "/acting") : from);
}
