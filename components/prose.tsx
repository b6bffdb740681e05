/** A person's plain text as typed: paragraphs, line breaks, and links where it holds web addresses. */
export function Words({ text }: { text: string }) {
  return (
    <div className="max-w-measure space-y-4 wrap-anywhere whitespace-pre-wrap">
      {paragraphs(text).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        <p key={index} dir="auto">
          {linked(paragraph)}
        </p>
      ))}
    </div>
  );
}

function paragraphs(text: string) {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((paragraph) => paragraph.trim() !== "");
}

function linked(words: string) {
  return words.split(/(https?:\/\/[^\s<>"“”\u202a-\u202e\u2066-\u2069]+)/i).map((part, index) => {
    if (index % 2 === 0) return part;
    const { address, rest } = withoutPunctuation(part);
    if (!opensSafely(address)) return part;
    return [
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <a key={index} href={address} className="address" rel="nofollow noopener noreferrer">
        {address}
      </a>,
      rest,
    ];
  });
}

function withoutPunctuation(part: string) {
  let unopened = part.split(")").length - part.split("(").length;
  let end = part.length;
  for (; end > 0; end -= 1) {
    const last = part.charAt(end - 1);
    if (last === ")" && unopened > 0) unopened -= 1;
    else if (!".,;:!?'’*_]".includes(last)) break;
  }
  return { address: part.slice(0, end), rest: part.slice(end) };
}

/** An address of the web that shows where it leads: no name before the host, and no letters that turn it round. */
export function opensSafely(address: string) {
  const url = URL.parse(address);
  if (/[\u202a-\u202e\u2066-\u2069]/.test(address)) return false;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "";
}
