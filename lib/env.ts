import { z } from "zod";

/** What the process was told from outside, read at first use. Throws one sentence for each wrong setting. */
export const env = lazy(() => {
  const { settings, problems } = readSettings(process.env);
  if (!settings) throw new Error(problems.join("\n"));
  return settings;
});

/** The settings in `source`, or a sentence for each one that is wrong or missing. Empty counts as missing. */
export function readSettings(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value));
  const result = z.object(fields).check(databaseGiven, secretGiven, oidcComplete).safeParse(given);
  if (result.success) return { settings: settingsFrom(result.data), problems: [] };
  return { settings: null, problems: [...new Set(result.error.issues.map((i) => i.message))] };
}

const fields = {
  NODE_ENV: z.string().optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error:
        "Set DATABASE_URL to an address like postgres://user:password@host:5432/database, or leave it out to use the PostgreSQL that comes with the portal.",
    })
    .optional(),
  PORTAL_SOCKET: z.string().optional(),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, "Set NEXTAUTH_SECRET to at least 32 characters (openssl rand -base64 32 makes one).")
    .optional(),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: pattern(
    /^[A-Za-z0-9+/]{43}=$/,
    "Set NEXT_SERVER_ACTIONS_ENCRYPTION_KEY to 32 bytes in base64 (openssl rand -base64 32 makes them).",
  ),
  PORT: pattern(
    /^([1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
    "Set PORT to a number from 1 to 65535.",
  ),
  PORTAL_URL: siteAddress("PORTAL_URL"),
  NEXTAUTH_URL: siteAddress("NEXTAUTH_URL"),
  PORTAL_PROXIES: pattern(
    /^[0-9]$/,
    "Set PORTAL_PROXIES to how many reverse proxies stand before the portal, like 1, or leave it out for none.",
  ),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        "Set SMTP_URL to an address like smtps://user:password@mail.example.org:465, or leave it out to keep mail in the local outbox.",
    })
    .optional(),
  MAIL_FROM: pattern(
    /^([^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    "Set MAIL_FROM to an address, or a name and an address, like Total Place portal <portal@example.org>.",
  ),
  PORTAL_DEMO: pattern(/^[01]$/, "Set PORTAL_DEMO to 1 (on) or 0 (off)."),
  PORTAL_TODAY: z
    .string()
    .refine((day) => day === "real" || z.iso.date().safeParse(day).success, {
      error: "Set PORTAL_TODAY to a date like 2009-10-14, or to real for today's.",
    })
    .optional(),
  PORTAL_TODAY_SINCE: z.iso
    .date({ error: "Set PORTAL_TODAY_SINCE to the real date on which PORTAL_TODAY is the day." })
    .optional(),
  CLAMD: pattern(
    /^[^\s:]+:\d{1,5}$/,
    "Set CLAMD to the host and port of the virus scanner, like localhost:3310.",
  ),
  OIDC_ISSUER: z
    .url({
      protocol: /^https?$/,
      error: "Set OIDC_ISSUER to the identity provider's address, like https://login.example.org.",
    })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
};

type Given = { [Name in keyof typeof fields]?: string | undefined };

const databaseGiven = rule(
  (given) => Boolean(given.DATABASE_URL ?? given.PORTAL_SOCKET),
  "Set DATABASE_URL to a PostgreSQL address, or start with npm run portal, which brings a PostgreSQL of its own.",
);

const secretGiven = rule(
  (given) =>
    Boolean(given.NEXTAUTH_SECRET) || !["production", "development"].includes(given.NODE_ENV ?? ""),
  "Set NEXTAUTH_SECRET to at least 32 characters (openssl rand -base64 32 makes one).",
);

const oidcComplete = rule((given) => {
  const parts = [given.OIDC_ISSUER, given.OIDC_CLIENT_ID, given.OIDC_CLIENT_SECRET];
  return parts.every(Boolean) || !parts.some(Boolean);
}, "Set all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none.");

function settingsFrom(given: Given) {
  const port = Number(given.PORT ?? 3000);
  const portalUrl = new URL(given.PORTAL_URL ?? given.NEXTAUTH_URL ?? `http://localhost:${port}`);
  return {
    databaseUrl: given.DATABASE_URL,
    connection: given.DATABASE_URL
      ? serverConnection(new URL(given.DATABASE_URL))
      : embeddedConnection(given.PORTAL_SOCKET ?? ""),
    nextauthSecret: given.NEXTAUTH_SECRET ?? "",
    port,
    portalUrl: portalUrl.origin,
    proxies: Number(given.PORTAL_PROXIES ?? 0),
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? `Total Place portal <portal@${portalUrl.hostname}>`,
    demo: given.PORTAL_DEMO === "1",
    today: given.PORTAL_TODAY === "real" ? undefined : given.PORTAL_TODAY,
    todaySince: given.PORTAL_TODAY_SINCE,
    clamd: clamdFrom(given.CLAMD),
    oidc: oidcFrom(given),
  };
}

/** Options for postgres.js and for pg alike; `host` is a folder when the server listens on a socket. */
type Connection = {
  host: string;
  port: number;
  user: string | undefined;
  password: string | undefined;
  database: string | undefined;
  ssl: false | { rejectUnauthorized: boolean };
};

function embeddedConnection(folder: string): Connection {
  return {
    host: folder,
    port: 5432,
    user: "postgres",
    password: undefined,
    database: "portal",
    ssl: false,
  };
}

function serverConnection(url: URL): Connection {
  const sslmode = url.searchParams.get("sslmode") ?? "prefer";
  return {
    host: url.searchParams.get("host") ?? url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    database: decodeURIComponent(url.pathname.slice(1)) || undefined,
    ssl: /^(require|verify-)/.test(sslmode) && {
      rejectUnauthorized: sslmode.startsWith("verify-"),
    },
  };
}

function clamdFrom(address: string | undefined) {
  if (!address) return undefined;
  const [host = "", port] = address.split(":");
  return { host, port: Number(port) };
}

function oidcFrom({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Given) {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
}

function pattern(shape: RegExp, sentence: string) {
  return z.string().regex(shape, sentence).optional();
}

function siteAddress(name: string) {
  return pattern(
    /^https?:\/\/[^\s/?#]+\/?$/,
    `Set ${name} to the address that people type, like https://portal.example.org, without a path.`,
  );
}

/** A rule over several settings, checked even when one of them is wrong, so that all sentences come at once. */
function rule(holds: (given: Given) => boolean, sentence: string) {
  return z.refine<Given>(holds, { error: sentence, when: () => true });
}

function lazy<T extends object>(make: () => T): T {
  let made: T | undefined;
  const empty = {} as T;
  return new Proxy(empty, {
    get(_, key) {
      made ??= make();
      return Reflect.get(made, key);
    },
  });
}
