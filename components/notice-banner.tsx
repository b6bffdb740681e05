import { type ReactNode, useId } from "react";

/** At most one a page, above the heading. What was done earlier gives way to a problem that was found since. */
export function NoticeBanner({
  tone = "info",
  heading,
  children,
}: {
  tone?: "success" | "info";
  heading: string;
  children?: ReactNode;
}) {
  const id = useId();
  const Box = tone === "success" ? "div" : "section";
  return (
    <Box
      role={tone === "success" ? "alert" : undefined}
      aria-labelledby={id}
      className={`mb-8 border-l-4 p-4 @sm:px-6 ${tones[tone]}`}
    >
      <h2 id={id} className="text-h3">
        {heading}
      </h2>
      {children ? <div className="mt-2 max-w-measure space-y-3">{children}</div> : null}
    </Box>
  );
}

const tones = {
  success: "in-[main:has([data-problems])]:hidden border-success bg-green-tint",
  info: "border-brand bg-brand-tint",
};
