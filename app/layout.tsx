import type { Metadata } from "next";
import type { ReactNode } from "react";
import { signOut } from "@/app/account/actions";
import { fonts } from "@/app/fonts";
import { Navigation } from "@/app/navigation";
import { Printed } from "@/app/printed";
import { here, mustChoose, type Session, viewer } from "@/app/session";
import { SessionWarning } from "@/app/session-warning";
import { Account, accountLinkClass } from "@/components/account";
import { PageShell } from "@/components/page-shell";
import { portalNow } from "@/lib/clock";
import { formatDate, formatTime } from "@/lib/dates";
import { env } from "@/lib/env";
import { onTheWayTo, placesOf } from "@/lib/sign-in";
import { hasRole, isSupport, titleOf } from "@/lib/viewer";
import "@/app/globals.css";

export const metadata: Metadata = {
  title: { default: "Total Place portal", template: "%s – Total Place portal" },
  robots: { index: false, follow: false },
};

export default async function Layout({ children }: { children: ReactNode }) {
  const session = await viewer();
  const path = await here();
  return (
    <html lang="en-GB" className={fonts}>
      <body>
        <PageShell
          account={session ? <Who session={session} path={path} /> : null}
          navigation={session ? <Navigation items={itemsFor(session)} /> : null}
          printed={<Printed on={formatDate(portalNow())} portal={env.portalUrl} />}
        >
          {session ? (
            <SessionWarning key={session.lastUsedAt.getTime()} standing={standingOf(session)} />
          ) : null}
          {children}
        </PageShell>
      </body>
    </html>
  );
}

function Who({ session, path }: { session: Session; path: string }) {
  const { name, unread } = session;
  const organisation = mustChoose(session) ? undefined : titleOf(session);
  const links = [
    ...(placesOf(session) > 1
      ? [{ href: path.startsWith("/acting") ? path : onTheWayTo(path, "/acting"), label: "Change" }]
      : []),
    { href: "/notices", label: unread > 0 ? `Notices (${unread} new)` : "Notices" },
    { href: "/account", label: "Account" },
  ];
  return (
    <Account person={name} organisation={organisation} links={links}>
      <form action={signOut} className="print:hidden">
        <button type="submit" className={accountLinkClass}>
          Sign out
        </button>
      </form>
    </Account>
  );
}

function standingOf({ lastUsedAt, endsAt }: Session) {
  const now = Date.now();
  return {
    unused: now - lastUsedAt.getTime(),
    left: endsAt.getTime() - now,
    until: formatTime(endsAt),
  };
}

function itemsFor(session: Session) {
  return [
    { href: "/", label: "Home" },
    { href: "/barriers", label: "Barriers" },
    { href: "/projects", label: "Projects" },
    { href: "/proposals", label: "Pooled budgets" },
    { href: "/practice", label: "Practice" },
    { href: "/pilots", label: "Pilots" },
    ...(isSupport(session) ? [{ href: "/reviews", label: "Reviews" }] : []),
    ...(hasRole(session, "administrator") ? [{ href: "/admin", label: "Admin" }] : []),
  ];
}
