import { Tag } from "@/components/tag";
import { type BarrierState, barrierStates } from "@/lib/barriers";

export function StateTag({ state }: { state: BarrierState }) {
  const { tone, label } = barrierStates.find((one) => one.value === state) ?? barrierStates[0];
  return <Tag tone={tone}>{label}</Tag>;
}
