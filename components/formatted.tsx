import { Marked, type Token, type Tokens } from "marked";
import { Fragment, type ReactNode } from "react";
import { opensSafely, Words } from "./prose";

/**
 * A person's words with the little Markdown that people type by themselves: emphasis, lists, quotations,
 * links, code. Only the elements named here are ever made, and all else is shown as it was typed.
 */
export function Formatted({ text }: { text: string }) {
  const tokens = parse(text);
  if (!tokens) return <Words text={text} />;
  return (
    <div className="max-w-measure space-y-4 wrap-anywhere whitespace-pre-wrap">
      {all(tokens, block)}
    </div>
  );
}

const off = () => undefined;
const marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: { html: off, tag: off, table: off, def: off, reflink: off, lheading: off },
});

/** Null where lists and quotations stand in one another deeper than anybody means. */
function parse(text: string) {
  if (/^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){9}/m.test(text)) return null;
  try {
    return marked.lexer(text);
  } catch {
    return null;
  }
}

type Show = (token: Token) => ReactNode;

const all = (tokens: Token[] | undefined, show: Show) =>
  (tokens ?? []).map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <Fragment key={index}>{show(token)}</Fragment>
  ));

function block(token: Token): ReactNode {
  switch (token.type) {
    case "space":
      return null;
    case "paragraph":
      return <p dir="auto">{all(token.tokens, inline)}</p>;
    case "heading":
      return (
        <p dir="auto">
          <strong>{all(token.tokens, inline)}</strong>
        </p>
      );
    case "blockquote":
      return (
        <blockquote dir="auto" className="space-y-2 border-line border-l-4 pl-4 text-ink-2">
          {all(token.tokens, block)}
        </blockquote>
      );
    case "list":
      return <List list={token as Tokens.List} />;
    case "code":
      return (
        <pre className="whitespace-pre-wrap bg-surface p-3 text-small">
          <code>{token.text}</code>
        </pre>
      );
    case "hr":
      return <hr className="border-line" />;
    case "text":
      return token.tokens ? all(token.tokens, inline) : token.raw;
    default:
      return token.raw;
  }
}

function List({ list: { ordered, start, items } }: { list: Tokens.List }) {
  const rows = items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
    <li key={index} dir="auto">
      {all(item.tokens, block)}
    </li>
  ));
  if (!ordered) return <ul className="list-disc pl-6">{rows}</ul>;
  return (
    <ol start={start === "" ? undefined : start} className="list-decimal pl-6">
      {rows}
    </ol>
  );
}

function inline(token: Token): ReactNode {
  switch (token.type) {
    case "strong":
      return <strong>{all(token.tokens, inline)}</strong>;
    case "em":
      return <em>{all(token.tokens, inline)}</em>;
    case "del":
      return <del>{all(token.tokens, inline)}</del>;
    case "codespan":
      return <code className="bg-surface px-1">{token.text}</code>;
    case "br":
      return <br />;
    case "escape":
      return token.text;
    case "link":
      return <Address link={token as Tokens.Link} />;
    default:
      return token.raw;
  }
}

/** Where a link goes is to be read beside its words: a name may say anything. */
function Address({ link: { href, raw, text, tokens } }: { link: Tokens.Link }) {
  if (!opensSafely(href)) return raw;
  const isNamed = text !== href && `http://${text}` !== href;
  return (
    <>
      <a href={href} className={isNamed ? undefined : "address"} rel="nofollow noopener noreferrer">
        {all(tokens, inline)}
      </a>
      {isNamed ? ` (${URL.parse(href)?.host})` : null}
    </>
  );
}
