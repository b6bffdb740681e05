"use client";

import { makeAddress } from "@/app/account/actions";
import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { emptyFormState } from "@/lib/form-state";

export function FeedForm({ isThere }: { isThere: boolean }) {
  return (
    <PlainForm
      title="Your account"
      secondary
      prefix="feed"
      action={makeAddress}
      initial={emptyFormState()}
    >
      <SubmitButton kind="secondary">
        {isThere ? "Make a new address instead" : "Make an address"}
      </SubmitButton>
    </PlainForm>
  );
}
