import { type ReactNode, useId } from "react";

/** Tinted, with a bar: what this waits on and the one thing to do next. Plain: the rest. */
export function SidePanel({
  title,
  tone = "plain",
  children,
}: {
  title: string;
  tone?: "tinted" | "plain";
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`break-inside-avoid p-4 @sm:p-6 ${tones[tone]}`}>
      <h2 id={id} className="text-h3">
        {title}
      </h2>
      <div className="mt-2 space-y-4">{children}</div>
    </section>
  );
}

const tones = {
  tinted: "border-brand border-l-4 bg-brand-tint",
  plain: "border border-line",
};
