/** A part of a report of which the rows may be cut, from the end, when there is no room. */
export interface Section {
  /** What always stands before the rows. */
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
  /** The line that says how many rows were left out; it goes where they would have stood. */
  readonly more: (count: number) => string;
  /** Rows shown however much room there is; all when undefined. */
  readonly maxRows?: number | undefined;
}

/** Rows that every section gets before an earlier one gets all of its own. */
const FAIR_ROWS = 20;

/**
 * The sections as one text of at most `maxBytes` bytes of UTF-8. Rows are left out from the end of a
 * section, whole sections from the end of the list, and what is left out is always counted. A long
 * section leaves the others room for their first rows.
 *
 * @param head Always stands; the caller keeps it short.
 * @param foot Always stands, last.
 */
export function fitSections(
  head: string,
  sections: readonly Section[],
  foot: string,
  maxBytes: number,
): string {
  const left = maxBytes - byteLength(head) - byteLength(foot);
  const kept = sectionsThatFit(sections, left - byteLength(omittedLine(sections.length)));
  const omitted = sections.length - kept.length;
  const note = omitted === 0 ? '' : omittedLine(omitted);
  const body = fillRows(kept, left - byteLength(note));
  return `${head}${body}${note}${foot}`;
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

/** Bytes of a section with no row at all: the most that its frame can take. */
function frameBytes(section: Section): number {
  const more = section.rows.length === 0 ? '' : section.more(section.rows.length);
  return byteLength(section.open) + byteLength(more) + byteLength(section.close);
}

function omittedLine(count: number): string {
  return `\n_${count} more ${count === 1 ? 'section' : 'sections'} left out for lack of room._\n`;
}
