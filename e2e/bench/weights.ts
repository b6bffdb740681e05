import { gzipSync } from "node:zlib";

/** What a page weighs, gzip, in KiB: its HTML and the scripts that today's browsers load. */
export async function weigh(path: string, cookie: string) {
  const html = await text(path, cookie);
  const tags = [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)];
  const loaded = tags.filter(([tag]) => !/nomodule/i.test(tag)).map(([, src]) => src ?? "");
  const scripts = [...new Set(loaded)];
  const sizes = await Promise.all(scripts.map(async (src) => gzipped(await text(src, cookie))));
  return { html: gzipped(html), script: sizes.reduce((sum, size) => sum + size, 0) };
}

async function text(path: string, cookie: string) {
  const response = await fetch(new URL(path, process.env.PORTAL_URL), { headers: { cookie } });
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return await response.text();
}

const gzipped = (words: string) => gzipSync(words).length / 1024;
