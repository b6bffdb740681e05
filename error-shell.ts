import type { ServerResponse } from "node:http";

/**
 * A page that ends in notFound() or in an error leaves Next as an empty document, which only script fills
 * (next.js issue 62228), and an action that fails without script as three bare words. This puts the same
 * words into both for browsers without.
 */
export function fillErrorShell(response: ServerResponse, told: (status: number) => number) {
  let begun = false;
  wrap(response, "write", (write) => (chunk, ...rest) => {
    const filled = begun ? chunk : withWords(chunk, told(response.statusCode));
    begun = true;
    return Reflect.apply(write, response, [filled, ...rest]);
  });
  wrap(response, "end", (end) => (chunk, ...rest) => {
    if (chunk !== "Internal Server Error") return Reflect.apply(end, response, [chunk, ...rest]);
    response.removeHeader("content-length");
    response.setHeader("content-type", "text/html; charset=utf-8");
    return Reflect.apply(end, response, [bare(told(response.statusCode)), ...rest]);
  });
}

type Say = (...said: unknown[]) => unknown;

/** Next compresses by methods of its own, set later: the words must go in before them. */
function wrap(response: ServerResponse, name: "write" | "end", around: (say: Say) => Say) {
  let current = around(response[name] as Say);
  Object.defineProperty(response, name, {
    configurable: true,
    get: () => current,
    set: (say: Say) => {
      current = around(say);
    },
  });
}

const document = "<!DOCTYPE html>";
const shell = `${document}<html id="__next_error__">`;

/** The address of the portal's stylesheet, read from the first page that has it: the shell does not name it. */
let stylesheet = "";

function withWords(chunk: unknown, status: number) {
  if (!(chunk instanceof Uint8Array) || chunk[0] !== document.charCodeAt(0)) return chunk;
  if (stylesheet && status < 400) return chunk;
  const html = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString();
  if (!html.startsWith(shell)) {
    stylesheet ||= /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
    return chunk;
  }
  const [, nonce = ""] = /nonce="([^"]+)"/.exec(html) ?? [];
  const words = wordsOf(status);
  return Buffer.from(
    html
      .replace(shell, `${document}<html id="__next_error__" lang="en-GB">`)
      .replace("</head>", `${titleOf(words)}</head>`)
      .replace("<body>", `<body><noscript>${page(words, nonce)}</noscript>`),
  );
}

function bare(status: number) {
  const words = wordsOf(status);
  return `${document}<html lang="en-GB"><head>${titleOf(words)}</head><body>${page(words)}</body></html>`;
}

const wordsOf = (status: number) =>
  ({ 400: unreadable, 404: notThere, 503: busy })[status] ?? wentWrong;

const titleOf = ({ title }: Words) => `<title>${title} – Total Place portal</title>`;

type Words = { title: string; text: string };

const notThere = {
  title: "Page not found",
  text: "There is no such page, or it is not there for you. If you typed or pasted the address, check that it is complete.",
};

const unreadable = {
  title: "What was sent could not be read",
  text: "It is no form of this portal, or not all of it arrived. Go back and send it again.",
};

const wentWrong = {
  title: "Something went wrong",
  text: "This page could not be shown. The fault is ours. What you saved before is safe; what you just sent may not have been saved. Go back and try again in a moment.",
};

const busy = {
  title: "The portal is busy",
  text: "This page could not be shown just now. What you saved before is safe; what you just sent may not have been saved. Go back and try again in a minute.",
};

function page({ title, text }: Words, nonce = "") {
  const link = stylesheet && `<link rel="stylesheet" href="${stylesheet}" nonce="${nonce}">`;
  return `${link}<div class="bg-brand"><p class="mx-auto w-full max-w-page px-4 py-2 text-h3"><a href="/" class="inline-flex min-h-control items-center text-white no-underline visited:text-white hover:text-white"><strong>Total Place</strong></a></p></div><main class="mx-auto w-full max-w-page px-4 py-8"><h1>${title}</h1><p class="mt-4 max-w-measure">${text}</p><p class="mt-4"><a href="/">Go to the home page</a></p></main>`;
}
