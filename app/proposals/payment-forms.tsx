"use client";

import { savePayments, saveReceipt } from "@/app/proposals/fund-actions";
import type { Choice } from "@/components/form/choice";
import { RadioField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { MoneyField, NumberField } from "@/components/form/text-field";
import type { FormState } from "@/lib/form-state";
import { payRhythms, scheduleInput } from "@/lib/instalments";
import { receiptInput, receiptWays } from "@/lib/receipts";

type OfForm = { id: string; title: string; initial: FormState; requestKey: string };

/** When cash is due: the same for all, or for one organisation. */
export const PaymentsForm = ({ id, whose, ...form }: OfForm & { whose: Choice[] }) => (
  <div className="max-w-form">
    <ActionForm {...form} action={savePayments.bind(null, id)} schema={scheduleInput}>
      <RadioField name="who" label="Whose payments?" options={whose} />
      <RadioField
        name="rhythm"
        label="How often is it paid?"
        hint="In equal parts, to the penny, over each organisation’s own year."
        options={payRhythms}
      />
      <NumberField name="on" label="On which day of the month?" hint="From 1 to 28." />
      <SubmitButton>Plan these payments</SubmitButton>
    </ActionForm>
  </div>
);

/** What came of one payment. */
export const ReceiptForm = ({ id, instalment, ...form }: OfForm & { instalment: string }) => (
  <div className="max-w-form">
    <ActionForm {...form} action={saveReceipt.bind(null, id, instalment)} schema={receiptInput}>
      <RadioField name="way" label="What happened?" options={receiptWays} />
      <MoneyField name="pence" label="How much?" />
      <DateField name="receivedOn" label="On which day?" />
      <TextArea
        name="note"
        label="A note"
        optional
        hint="Needed where more comes than was due, or something goes back."
        max={500}
        rows={2}
      />
      <SubmitButton>Record it</SubmitButton>
    </ActionForm>
  </div>
);
