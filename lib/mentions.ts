/** Each `@First Last` of the text that is a reader's name, the longest name first; namesakes all. */
export function mentionedIn<T extends { name: string }>(text: string, readers: readonly T[]): T[] {
  const words = folded(text);
  const known = readers.map((reader) => ({ reader, name: folded(reader.name) }));
  const mentioned = [...words.matchAll(/(?<![\p{L}\p{N}])@/gu)].flatMap(({ index }) => {
    const named = known.filter(({ name }) => standsAt(words, index + 1, name));
    const longest = Math.max(0, ...named.map(({ name }) => name.length));
    return named.filter(({ name }) => name.length === longest).map(({ reader }) => reader);
  });
  return [...new Set(mentioned)];
}

type Typing = { from: number; typed: string };

/** The name that is being typed behind an `@`, up to the caret, and where it begins; null where none is. */
export function nameBeingTyped(text: string, caret: number): Typing | null {
  const found = /(?<![\p{L}\p{N}])@(\p{L}[\p{L}\p{N}'’\-. ]{0,60})$/u.exec(text.slice(0, caret));
  return found?.[1] ? { from: caret - found[1].length, typed: found[1] } : null;
}

const mostSuggested = 8;

/** Names of which a part begins as typed, those that begin so themselves first. */
export function suggestedFor(typed: string, names: readonly string[]) {
  const wanted = folded(typed);
  const known = [...new Set(names)].map((name) => ({ name, like: folded(name) }));
  const first = known.filter(({ like }) => like.startsWith(wanted));
  const rest = known.filter(({ like }) => !like.startsWith(wanted) && like.includes(` ${wanted}`));
  const inOrder = (rows: typeof known) => rows.map(({ name }) => name).sort();
  // A name that stands there already needs no more help.
  if (first.some(({ like }) => like === wanted)) return [];
  return [...inOrder(first), ...inOrder(rest)].slice(0, mostSuggested);
}

function standsAt(words: string, at: number, name: string) {
  return words.startsWith(name, at) && !/^[\p{L}\p{N}]/u.test(words.slice(at + name.length));
}

function folded(text: string) {
  return text.normalize("NFKC").toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, " ").trim();
}
