import { Tag } from "@/components/tag";
import { type State, stateOf } from "@/lib/lives";
import type { Kind } from "@/lib/submissions";

export function StateTag({ kind, state }: { kind: Kind; state: State }) {
  const { tone, label } = stateOf(kind, state);
  return <Tag tone={tone}>{label}</Tag>;
}
