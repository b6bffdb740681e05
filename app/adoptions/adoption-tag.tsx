import { Tag } from "@/components/tag";
import { adoptionStates } from "@/lib/adoptions";

export function AdoptionTag({ state }: { state: string }) {
  const { tone, label } = adoptionStates.find(({ value }) => value === state) ?? adoptionStates[0];
  return <Tag tone={tone}>{label}</Tag>;
}
