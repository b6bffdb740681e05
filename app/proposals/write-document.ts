import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { wordsOfXml } from "@/app/proposals/words-of-xml";
import type { Schedule, SchedulePart } from "@/lib/schedule";
import type { Table as Rows } from "@/lib/schedule-tables";

/** A schedule as a Word file, with real headings, and tables whose first row is repeated on each page. */
export async function bytesOfDocument({ title, about, parts }: Schedule) {
  const document = new Document({
    title,
    creator: "Total Place portal",
    lastModifiedBy: "Total Place portal",
    styles: {
      default: { document: { run: { font: "Calibri", size: 22, language: { value: "en-GB" } } } },
    },
    sections: [
      {
        properties: { page: { size: a4, margin } },
        footers: { default: footer(title) },
        children: [
          new Paragraph({ text: wordsOfXml(title), heading: HeadingLevel.TITLE }),
          ...about.map((words) => paragraph(words)),
          ...parts.flatMap(partOf),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** In twentieths of a point. */
const a4 = { width: 11_906, height: 16_838 };
const margin = { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 };
const breadth = a4.width - margin.left - margin.right;

const partOf = ({ title, tables = [], terms = [], words = [] }: SchedulePart, at: number) => [
  new Paragraph({ text: `${at + 1}. ${title}`, heading: HeadingLevel.HEADING_1, keepNext: true }),
  ...tables.flatMap((table) => [caption(table.caption), tableOf(table)]),
  ...terms.flatMap(({ term, lines }) => [
    new Paragraph({ text: term, heading: HeadingLevel.HEADING_2, keepNext: true }),
    ...lines.map((line) => paragraph(line)),
  ]),
  ...words.map((one) => paragraph(one)),
];

const paragraph = (words: string) =>
  new Paragraph({ children: runs(words), spacing: { after: 120 } });

const caption = (words: string) =>
  new Paragraph({
    children: runs(words, true),
    keepNext: true,
    spacing: { before: 200, after: 80 },
  });

function tableOf({ titles, rows, amounts, foot, isTall }: Rows) {
  const widths = widthsOf(titles, amounts);
  const row = (cells: readonly string[], bold = false) =>
    new TableRow({
      cantSplit: true,
      height: isTall ? { value: 800, rule: HeightRule.ATLEAST } : undefined,
      tableHeader: cells === titles,
      children: cells.map(
        (words, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            children: [
              new Paragraph({
                children: runs(words, bold),
                alignment: amounts.includes(at) ? AlignmentType.END : AlignmentType.START,
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: breadth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(titles, true),
      ...rows.map((cells) => row(cells)),
      ...(foot ? [row(foot, true)] : []),
    ],
  });
}

/** Columns of amounts are narrow, the others share what is left. */
function widthsOf(titles: readonly string[], amounts: readonly number[]) {
  const narrow = Math.min(1_500, Math.floor((breadth * 0.7) / Math.max(1, amounts.length)));
  const wide = Math.floor((breadth - narrow * amounts.length) / (titles.length - amounts.length));
  return titles.map((_, at) => (amounts.includes(at) ? narrow : wide));
}

const runs = (words: string, bold = false) =>
  wordsOfXml(words)
    .split("\n")
    .map((text, at) => new TextRun({ text, bold, break: at === 0 ? 0 : 1 }));

const footer = (title: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.END,
        children: [
          new TextRun({ size: 18, children: [`${wordsOfXml(title)}, page `, PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
