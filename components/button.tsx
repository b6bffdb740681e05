import type { ReactNode } from "react";

export type ButtonKind = "primary" | "secondary" | "warning" | "quiet";

export function ButtonLink({
  href,
  kind,
  children,
}: {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <a href={href} className={buttonClass(kind)}>
      {children}
    </a>
  );
}

export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 print:hidden">{children}</div>;
}

export function buttonClass(kind: ButtonKind = "primary") {
  return `${shared} ${kinds[kind]}`;
}

const shared =
  "ringed inline-flex min-h-control cursor-pointer items-center justify-center rounded border-2 border-b-4 py-1 text-center font-semibold print:hidden";

const solid = "px-4 border-transparent text-white no-underline visited:text-white hover:text-white";

const kinds: Record<ButtonKind, string> = {
  primary: `${solid} border-b-brand-hover bg-brand hover:bg-brand-hover`,
  secondary:
    "border-brand bg-white px-4 text-brand no-underline visited:text-brand hover:bg-brand-tint hover:text-brand-hover",
  warning: `${solid} border-b-error-hover bg-error hover:bg-error-hover`,
  quiet:
    "border-transparent border-x-0 text-link underline visited:text-link hover:text-link-hover",
};
