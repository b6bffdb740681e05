import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "../../lib/env.ts";
import { dataFolder, root } from "./root.mjs";
import { Refusal } from "./say.mjs";

const sampleToday = "2009-10-14";

/** All processes of one start count the portal's days from the same one, also past midnight. */
const startedOn = new Date().toISOString().slice(0, 10);

/** Reads the settings files that Next reads, so that all of us see the same ones. */
export function loadSettingsFiles(mode) {
  for (const name of [`.env.${mode}.local`, ".env.local", `.env.${mode}`, ".env"]) {
    const file = join(root, name);
    if (existsSync(file)) process.loadEnvFile(file);
  }
}

/**
 * The environment for the portal's processes, and its settings. `socket` is the embedded server's folder;
 * `contents` says whether that server holds "sample" data or started "empty".
 */
export function portalEnvironment({ mode, port, socket, contents }) {
  const given = process.env;
  const env = {
    ...given,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    PORTAL_TODAY_SINCE: given.PORTAL_TODAY_SINCE || startedOn,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(),
  };
  if (!given.DATABASE_URL) {
    env.PORTAL_SOCKET = socket;
    env.NEXTAUTH_SECRET = given.NEXTAUTH_SECRET || kept("secret");
    env.PORTAL_DEMO = given.PORTAL_DEMO || (contents === "sample" ? "1" : "0");
    env.PORTAL_TODAY = given.PORTAL_TODAY || (contents === "sample" ? sampleToday : "real");
  }
  const settings = soundSettings(env);
  return {
    env: { ...env, PORTAL_URL: settings.portalUrl, NEXTAUTH_URL: settings.portalUrl },
    settings,
  };
}

/** The environment of the tests: the sample's settings only, whatever the person's own settings are. */
export function testEnvironment({ port, temporary, socket, databaseUrl }) {
  const own = [
    "SMTP_URL",
    "MAIL_FROM",
    "CLAMD",
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
  ];
  const address = `http://localhost:${port}`;
  return {
    ...process.env,
    ...Object.fromEntries(own.map((name) => [name, ""])),
    TMPDIR: temporary,
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(),
    NEXTAUTH_SECRET: randomBytes(32).toString("base64"),
    PORT: String(port),
    PORTAL_URL: address,
    NEXTAUTH_URL: address,
    DATABASE_URL: databaseUrl ?? "",
    PORTAL_SOCKET: socket ?? "",
    PORTAL_DEMO: "1",
    PORTAL_TODAY: sampleToday,
    PORTAL_TODAY_SINCE: startedOn,
  };
}

export function soundSettings(env) {
  const { settings, problems } = readSettings(env);
  if (settings) return settings;
  throw new Refusal(problems.join("\n"));
}

/** Keeps forms that were opened before a build valid after it. */
function actionKey() {
  return process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || kept("action-key");
}

/** A random secret made once and kept in `.data`, readable by its owner only. */
function kept(name) {
  const file = join(dataFolder(), name);
  try {
    writeFileSync(file, randomBytes(32).toString("base64"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
