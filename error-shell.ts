import type { ServerResponse } from "node:http";

/**
 * A page that ends in notFound() or in an error leaves Next as an empty document, which only script fills
 * (next.js issue 62228). This puts the same words into it for browsers without.
 */
export function fillErrorShell(response: ServerResponse) {
  let begun = false;
  const filling =
    (write: Write) =>
    (chunk: unknown, ...rest: unknown[]) => {
      const filled = begun ? chunk : withWords(chunk, response.statusCode);
      begun = true;
      return Boolean(Reflect.apply(write, response, [filled, ...rest]));
    };
  let current = filling(response.write);
  // Next compresses by a `write` of its own, set later: the words must go in before it.
  Object.defineProperty(response, "write", {
    configurable: true,
    get: () => current,
    set: (write: Write) => {
      current = filling(write);
    },
  });
}

type Write = (...args: never[]) => boolean;

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
  const words = status === 404 ? notThere : wentWrong;
  return Buffer.from(
    html
      .replace(shell, `${document}<html id="__next_error__" lang="en-GB">`)
      .replace("</head>", `<title>${words.title} – Total Place portal</title></head>`)
      .replace("<body>", `<body><noscript>${page(words, nonce)}</noscript>`),
  );
}

type Words = { title: string; text: string };

const notThere = {
  title: "Page not found",
  text: "There is no such page, or it is not there for you. If you typed or pasted the address, check that it is complete.",
};

const wentWrong = {
  title: "Something went wrong",
  text: "This page could not be shown. The fault is ours. What you saved before is safe; what you just sent may not have been saved. Go back and try again in a moment.",
};

function page({ title, text }: Words, nonce: string) {
  const link = stylesheet && `<link rel="stylesheet" href="${stylesheet}" nonce="${nonce}">`;
  return `${link}<div class="bg-brand"><p class="mx-auto w-full max-w-page px-4 py-2 text-h3"><a href="/" class="inline-flex min-h-control items-center text-white no-underline visited:text-white hover:text-white"><strong>Total Place</strong></a></p></div><main class="mx-auto w-full max-w-page px-4 py-8"><h1>${title}</h1><p class="mt-4 max-w-measure">${text}</p><p class="mt-4"><a href="/">Go to the home page</a></p></main>`;
}
