"use client";

import { useState } from "react";
import { saveBarrier } from "@/app/barriers/actions";
import type { BarrierChoices } from "@/app/barriers/barrier-choices";
import { BarrierParts } from "@/app/barriers/barrier-parts";
import { SimilarBarriers, type SimilarOne } from "@/app/barriers/similar-barriers";
import { DraftForm, type DraftProps } from "@/app/submissions/draft-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { barrierFields } from "@/lib/barrier-fields";
import { barrierDraft } from "@/lib/barrier-inputs";

type Props = DraftProps & {
  choices: BarrierChoices;
  /** The organisation for which an adviser writes. */
  writtenFor?: string;
  /** It says all that a draft needs: it can be saved before it is scrolled through. */
  filled?: boolean;
  similar: SimilarOne[];
  mayJoin: boolean;
};

/** The one form of a barrier, for a new one and for a draft. */
export function BarrierForm({
  similar: atFirst,
  mayJoin,
  choices,
  writtenFor,
  filled,
  ...form
}: Props) {
  const [similar, setSimilar] = useState(atFirst);
  return (
    <div className="@lg:grid @lg:grid-cols-3 @lg:items-start @lg:gap-x-12">
      <div className="min-w-0 @lg:col-span-2">
        <DraftForm
          {...form}
          kind="barrier"
          action={saveBarrier}
          schema={barrierDraft}
          labels={barrierFields}
          options={choices}
          onSaved={({ similar: found }) => setSimilar((found as SimilarOne[]) ?? [])}
          hidden={writtenFor ? <HiddenField name="for" value={writtenFor} /> : null}
          buttons={
            <>
              <SubmitButton name="then" value="check">
                Check and submit
              </SubmitButton>
              <SubmitButton kind="secondary" name="then" value="save">
                Save draft
              </SubmitButton>
            </>
          }
        >
          {filled ? (
            <p className="mb-8">
              <SubmitButton kind="secondary" name="then" value="save">
                Save it as it is
              </SubmitButton>
            </p>
          ) : null}
          <BarrierParts choices={choices} />
        </DraftForm>
      </div>
      <aside aria-label="Has this been logged?" className="mt-8 min-w-0 @lg:mt-0">
        {similar.length > 0 ? (
          <div className="border-brand border-l-4 bg-brand-tint p-4">
            <h2 className="text-h3">Has this been logged?</h2>
            <p className="mt-2 mb-4" role="status">
              {similar.length === 1 ? "One barrier looks" : `${similar.length} barriers look`}{" "}
              alike. Adding your figures to one makes its case stronger than a second copy.
            </p>
            <SimilarBarriers similar={similar} mayJoin={mayJoin} />
          </div>
        ) : null}
      </aside>
    </div>
  );
}
