import { runNode } from "./processes.mjs";
import { Refusal, say, since } from "./say.mjs";

const script = ["--conditions=react-server", "--import", "tsx"];

/** Brings the tables of the database that `env` names up to date. */
export async function migrate(life, env) {
  const start = performance.now();
  const { code, output } = await runNode(life, [...script, "db/migrate.ts"], { env, quiet: true });
  if (code !== 0) throw new Refusal(`${output}\nThe tables could not be brought up to date.`);
  say(`Tables: up to date (${since(start)})`);
}

/** Fills the database that `env` names if nothing is in it: the facts, and with no `admin` the sample. */
export async function seed(life, env, { factsOnly, admin, quiet } = {}) {
  const start = performance.now();
  const words = [...(factsOnly ? ["--facts-only"] : []), ...(admin ? ["--admin", ...admin] : [])];
  const { code, output } = await runNode(life, [...script, "db/seed/run.ts", ...words], {
    env,
    quiet,
  });
  if (code !== 0)
    throw new Refusal(`${output}\nThe first data could not be written; the lines above say why.`);
  say(`${factsOnly ? "Facts" : "Sample data"}: in place (${since(start)})`);
}
