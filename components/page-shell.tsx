import type { ReactNode } from "react";

export function PageShell({
  account,
  navigation,
  search,
  printed,
  children,
}: {
  account?: ReactNode;
  navigation?: ReactNode;
  search?: ReactNode;
  /** Shown on paper only: "Printed on 14 October 2009 from …". */
  printed?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="@container flex min-h-dvh flex-col">
      <a href="#main" className="sr-only p-3 focus:not-sr-only focus:absolute focus:p-3">
        Skip to main content
      </a>
      <header>
        <div className="bg-brand text-white">
          <div className={`${page} flex flex-wrap items-center justify-between gap-x-6 py-2`}>
            <Brand />
            {account}
          </div>
        </div>
        {navigation || search ? (
          <div className="border-line border-b print:hidden">
            <div className={`${page} flex flex-wrap items-center justify-between gap-x-6`}>
              {navigation}
              {search}
            </div>
          </div>
        ) : null}
      </header>
      <main id="main" tabIndex={-1} className={`${page} grow pt-8 pb-16`}>
        {children}
      </main>
      <Footer printed={printed} />
    </div>
  );
}

const page = "mx-auto w-full max-w-page px-4 @sm:px-8 print:px-0";

function Brand() {
  return (
    <p className="text-h3">
      <a
        href="/"
        className="inline-flex min-h-control items-center text-white no-underline visited:text-white hover:text-white hover:underline"
      >
        <span>
          <strong>Total Place</strong> Partner portal
        </span>
      </a>
    </p>
  );
}

function Footer({ printed }: { printed?: ReactNode }) {
  return (
    <footer className="border-line border-t bg-surface text-small">
      {printed ? <p className={`${page} hidden print:block`}>{printed}</p> : null}
      <div className={`${page} py-8 print:hidden`}>
        <ul className="flex flex-wrap gap-x-6">
          {footerLinks.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-control items-center">
                {label}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-2 max-w-measure text-ink-2">
          The Association of Colleges and the Learning and Skills Improvement Service support
          colleges and providers in the thirteen Total Place pilots.
        </p>
      </div>
    </footer>
  );
}

const footerLinks = [
  { href: "/help", label: "Help" },
  { href: "/accessibility", label: "Accessibility" },
  { href: "/privacy", label: "Privacy" },
];
