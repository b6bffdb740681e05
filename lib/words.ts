/** The first sentence, or what fits in two lines of a list. */
export function firstWords(words: string) {
  const sentence = words.split(/(?<=[.!?])\s|\n/)[0] ?? "";
  return sentence.length <= 240 ? sentence : `${sentence.slice(0, 239).trimEnd()}…`;
}
