import { client } from "@/db/client";

/** The statements that some work sends, in their order, without what they ask for. */
export async function statementsOf(work: () => Promise<unknown>) {
  const sent: string[] = [];
  client.options.debug = (_connection: number, statement: string) => sent.push(statement.trim());
  try {
    await work();
  } finally {
    client.options.debug = false;
  }
  return sent;
}
