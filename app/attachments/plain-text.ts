import type { Fault } from "@/app/attachments/content";

/** Text is what opens as text: UTF-8 or Windows-1252, nothing unseen in it, and no web page or program. */
export function faultOfText(bytes: Uint8Array): Fault | null {
  const text = decoded(bytes);
  if (text === null) return "other";
  return looksRunnable(text) ? "unsafe" : null;
}

function decoded(bytes: Uint8Array) {
  const utf8 = decodedBy(new TextDecoder("utf-8", { fatal: true }), bytes);
  if (utf8 !== null) return isReadable(utf8) ? utf8 : null;
  const windows = decodedBy(new TextDecoder("windows-1252"), bytes);
  return windows !== null && isReadable(windows) ? windows : null;
}

function decodedBy(decoder: TextDecoder, bytes: Uint8Array) {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** No control characters but tab, line ends and page ends, in either half of the code. */
const isReadable = (text: string) => !/(?![\t\n\f\r])\p{Cc}/u.test(text);

function looksRunnable(text: string) {
  const start = text.slice(0, 4096).trimStart();
  return (
    /^(#!|\{\\rtf|%PDF-|%!PS)/.test(start) ||
    /^<(\?|!doctype|!--|[a-z]+[\s/>])/i.test(start) ||
    /<(script|iframe|object|embed|svg)[\s/>]|<\?php/i.test(text)
  );
}
