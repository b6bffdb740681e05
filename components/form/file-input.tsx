import type { ComponentProps } from "react";

export function FileInput({ wrong, ...input }: ComponentProps<"input"> & { wrong: boolean }) {
  return (
    <input
      {...input}
      type="file"
      className={`block min-h-control w-full max-w-full scroll-mt-16 border-2 p-2 ${wrong ? "border-error" : "border-transparent"} file:mr-3 file:border-2 file:border-field-border file:bg-surface file:px-3 file:py-1 file:text-ink`}
    />
  );
}
