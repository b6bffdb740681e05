import { clearDatabase, inspectDatabase } from "../../db/databases.mjs";
import { ensureBuild } from "./build.mjs";
import { contents, noteContents, openEmbedded, renewDatabase } from "./embedded.mjs";
import { migrate, seed } from "./fill.mjs";
import { stopAsked } from "./life.mjs";
import { withLock } from "./lock.mjs";
import { choosePort, nextFreePort } from "./port.mjs";
import { enrol } from "./portals.mjs";
import { prepareLock } from "./root.mjs";
import { Refusal, say, since, tellWait } from "./say.mjs";
import { loadSettingsFiles, portalEnvironment } from "./settings.mjs";
import { startWeb } from "./web.mjs";

/** Starts the portal as `wishes` (see readArguments) say, and resolves to an exit code when it has ended. */
export async function start(life, wishes) {
  const mode = wishes.dev ? "development" : "production";
  loadSettingsFiles(mode);
  const isServer = Boolean(process.env.DATABASE_URL);
  const plan = {
    mode,
    port: process.env.PORT || 3000,
    socket: "unknown yet",
    contents: plannedContents(wishes),
  };
  const { env, settings } = portalEnvironment(plan);
  plan.port = await choosePort(life);
  say(`Settings: sound; Node ${process.versions.node}`);
  if (isServer) await checkServer(settings, wishes);
  const prepare = async () => {
    if (mode === "production") await ensureBuild(life, env);
    if (isServer) await fillServer(life, env, settings, wishes);
    else plan.socket = await prepareEmbedded(life, plan, wishes);
  };
  await withLock(prepareLock(), prepare, { life, onWait: tellWait });
  return await serve(life, plan, wishes, isServer);
}

function plannedContents({ reset, empty, yes }) {
  const now = contents();
  if (process.env.DATABASE_URL) return null;
  if (now && empty && !reset)
    throw new Refusal(
      "There is a portal in this folder already: add --reset to drop all that is in it.",
    );
  if (now === "empty" && reset && !yes)
    throw new Refusal("The portal in this folder holds data of your own: add --yes to drop it.");
  if (empty) return "empty";
  return reset ? "sample" : (now ?? "sample");
}

async function prepareEmbedded(life, plan, { reset, admin }) {
  const socket = await openEmbedded(life);
  if (reset) say("Reset: dropping what is in this folder's database");
  await renewDatabase(socket, { reset });
  const { env } = portalEnvironment({ ...plan, socket });
  await migrate(life, env);
  if (!contents()) {
    await seed(life, env, { factsOnly: plan.contents === "empty", admin });
    noteContents(plan.contents);
  }
  return socket;
}

async function checkServer({ connection, demo }, { reset, yes, admin }) {
  if (reset && !yes)
    throw new Refusal(
      "--reset would drop all that is in the database of DATABASE_URL: add --yes if you want that.",
    );
  const { version, isNew } = await reach(() => inspectDatabase(connection));
  if (version < 15)
    throw new Refusal(`DATABASE_URL leads to PostgreSQL ${version}: the portal needs 15 or newer.`);
  if ((isNew || reset) && !demo && !admin)
    throw new Refusal(
      'The database of DATABASE_URL is new: name its first administrator with npm run portal -- --empty --admin name@example.org "Full Name", or set PORTAL_DEMO=1 to fill it with sample data.',
    );
  say(`PostgreSQL: version ${version} at ${connection.host}`);
}

async function fillServer(life, env, { connection, demo }, { reset, admin }) {
  if (reset) {
    say("Reset: dropping what is in the database of DATABASE_URL");
    await reach(() => clearDatabase(connection));
  }
  await migrate(life, env);
  await seed(life, env, { factsOnly: !demo || Boolean(admin), admin });
}

async function reach(work) {
  try {
    return await work();
  } catch (error) {
    throw new Refusal(
      `The database of DATABASE_URL cannot be used: ${error.message || error.code}.`,
    );
  }
}

async function serve(life, plan, wishes, isServer) {
  const start = performance.now();
  const host = process.env.PORTAL_HOST || (isServer ? undefined : "127.0.0.1");
  for (;;) {
    const { env, settings } = portalEnvironment(plan);
    enrol(plan.port);
    const web = await startWeb(life, { env, mode: plan.mode, port: plan.port, host });
    if (web) {
      say(`Web server: ready (${since(start)})`);
      greet(settings, wishes);
      return await untilEnd(life, web);
    }
    if (process.env.PORT)
      throw new Refusal(`Port ${plan.port} is in use: stop what uses it, or set PORT to another.`);
    plan.port = await nextFreePort(plan.port + 1);
  }
}

function greet(settings, { admin }) {
  say();
  say(`The portal is at ${settings.portalUrl}`);
  if (settings.demo)
    say(`To sign in, choose a person at ${settings.portalUrl}/sign-in: no password is needed.`);
  else
    say(
      `To sign in${admin ? ` as ${admin[0]}` : ""}, ask for a code at ${settings.portalUrl}/sign-in.`,
    );
  if (!settings.demo && !settings.smtpUrl)
    say("SMTP_URL is not set, so mail is not sent but printed here, sign-in codes too.");
  say("Ctrl-C stops it.");
  say();
}

async function untilEnd(life, web) {
  const how = await Promise.race([stopAsked(life), web.ended]);
  if (how && !life.stop.aborted) throw new Refusal(`The web server ended by itself (${how}).`);
  say("\nStopping");
  throw life.stop.reason;
}
