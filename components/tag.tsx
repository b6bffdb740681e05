import type { ReactNode } from "react";

export type Tone = "grey" | "blue" | "purple" | "amber" | "green" | "red" | "teal";

export function Tag({ tone = "grey", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <strong
      className={`inline-block wrap-normal border border-transparent px-2 font-semibold text-small print:border-ink ${tones[tone]}`}
    >
      {children}
    </strong>
  );
}

const tones: Record<Tone, string> = {
  grey: "bg-grey-tint text-grey",
  blue: "bg-blue-tint text-blue",
  purple: "bg-purple-tint text-purple",
  amber: "bg-amber-tint text-amber",
  green: "bg-green-tint text-green",
  red: "bg-red-tint text-red",
  teal: "bg-teal-tint text-teal",
};
