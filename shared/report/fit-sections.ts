/** A section of a report. Its last rows can be omitted to save space. */
export interface Section {
  /** Text before the rows, which is always included. */
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
  /** Returns the line that stands for the omitted rows and states how many there are. */
  readonly more: (count: number) => string;
  /** Maximum number of rows, even if there is more space. Undefined means no limit. */
  readonly maxRows?: number | undefined;
}

/** Number of rows that each section gets first. Only then do sections get more rows. */
const FAIR_ROWS = 20;

/**
 * Joins the sections into one string with at most `maxBytes` bytes of UTF-8. If necessary, omits rows from the end of a
 * section, and whole sections from the end of the list. The text states how many are omitted. Even a long section
 * leaves space for the first rows of the others.
 *
 * @param head Text at the start, always included. The caller keeps it short.
 * @param footer Text at the end, always included.
 */
export function fitSections(
  head: string,
  sections: readonly Section[],
  footer: string,
  maxBytes: number,
): string {
  const left = maxBytes - byteLength(head) - byteLength(footer);
  const kept = sectionsThatFit(sections, left - byteLength(omittedLine(sections.length)));
  const omitted = sections.length - kept.length;
  const note = omitted === 0 ? '' : omittedLine(omitted);
  const body = fillRows(kept, left - byteLength(note));
  return `${head}${body}${note}${footer}`;
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function sectionsThatFit(sections: readonly Section[], room: number): readonly Section[] {
  let used = 0;
  const kept: Section[] = [];
  for (const section of sections) {
    used += frameBytes(section);
    if (used > room) break;
    kept.push(section);
  }
  return kept;
}

function fillRows(sections: readonly Section[], room: number): string {
  let spare = room - sections.reduce((sum, section) => sum + frameBytes(section), 0);
  const shown = sections.map(() => 0);
  for (const most of [FAIR_ROWS, Number.POSITIVE_INFINITY]) {
    for (const [at, { rows, maxRows }] of sections.entries()) {
      const from = shown[at] ?? 0;
      const taken = rowsThatFit(rows.slice(from, Math.min(maxRows ?? rows.length, most)), spare);
      shown[at] = from + taken.count;
      spare -= taken.bytes;
    }
  }
  return sections.map((section, at) => sectionText(section, shown[at] ?? 0)).join('');
}

function sectionText(section: Section, shown: number): string {
  const left = section.rows.length - shown;
  const more = left === 0 ? '' : section.more(left);
  return `${section.open}${section.rows.slice(0, shown).join('')}${more}${section.close}`;
}

function rowsThatFit(rows: readonly string[], room: number): { count: number; bytes: number } {
  let count = 0;
  let bytes = 0;
  for (const row of rows) {
    const size = byteLength(row);
    if (bytes + size > room) break;
    bytes += size;
    count += 1;
  }
  return { count, bytes };
}

/** Returns the maximum size in bytes of the text around the rows of a section. */
function frameBytes(section: Section): number {
  const more = section.rows.length === 0 ? '' : section.more(section.rows.length);
  return byteLength(section.open) + byteLength(more) + byteLength(section.close);
}

function omittedLine(count: number): string {
  return `\n_${count} more ${count === 1 ? 'section' : 'sections'} not shown._\n`;
}
