import { TextArea } from "@/components/form/text-area";
import { againstBox, type Criteria } from "@/lib/reviews";

/** A box at each criterion, for those that are not met. */
export function AgainstFields({ criteria }: { criteria: Criteria }) {
  return (
    <>
      <p className="mb-6">
        Say why at each criterion that it does not meet, and leave the others empty. Its partners
        read this.
      </p>
      {criteria.map(({ value, label }) => (
        <TextArea
          key={value}
          name={againstBox(value)}
          label={label}
          hint="Why not?"
          optional
          max={500}
          rows={2}
        />
      ))}
    </>
  );
}
