import { linesOf } from '../binary/lines.ts';

/** One paragraph in a file that consists of `Field: value` lines. */
export interface Paragraph {
  /** Line number of the first field, starting at 1. */
  readonly line: number;
  /** Values by lowercase field name. Line feeds separate the lines of a value. */
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * Returns the paragraphs of a Debian control file, an opkg file or a Python METADATA file. Keeps only the fields in
 * `wanted`, because most of the text is descriptions. If a field is repeated, the first value counts. A second
 * `Package` field starts a new paragraph, even if the empty line before it is missing.
 *
 * @param wanted Lowercase names of fields.
 * @see https://www.debian.org/doc/debian-policy/ch-controlfields.html
 */
export function readParagraphs(text: string, wanted: ReadonlySet<string>): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let fields = new Map<string, string>();
  let first = 0;
  let current: string | undefined;
  const finish = () => {
    if (fields.size > 0) paragraphs.push({ line: first, fields });
    fields = new Map();
    first = 0;
    current = undefined;
  };
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row === '') {
      finish();
      continue;
    }
    if (fields.has('package') && PACKAGE.test(row)) finish();
    if (first === 0) first = line;
    current = addRow(fields, wanted, row, current);
  }
  finish();
  return paragraphs;
}

const PACKAGE = /^package\s*:/i;

/** Adds one line to `fields`. Returns the name of the field that a continuation line would extend. */
function addRow(
  fields: Map<string, string>,
  wanted: ReadonlySet<string>,
  row: string,
  current: string | undefined,
): string | undefined {
  if (row.startsWith(' ') || row.startsWith('\t')) {
    if (current !== undefined) fields.set(current, `${fields.get(current) ?? ''}\n${row.trim()}`);
    return current;
  }
  const colon = row.indexOf(':');
  const name = row.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!wanted.has(name) || fields.has(name)) return undefined;
  fields.set(name, row.slice(colon + 1).trim());
  return name;
}
