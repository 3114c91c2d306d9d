import { linesOf } from '../../binary/lines.ts';

/** One record: fields by letter. File lists (F, R, Z, M, a) are most of the database and are passed over. */
export interface DatabaseRecord {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

const FIELDS: ReadonlySet<string> = new Set(['P', 'V', 'A', 'L', 'o', 'm', 'D', 'p']);

/** The records of a database of apk, in its order. */
export function* readRecords(text: string): Generator<DatabaseRecord> {
  let fields = new Map<string, string>();
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (row === '') {
      if (fields.size > 0) yield { line: first, fields };
      fields = new Map();
      first = 0;
      continue;
    }
    if (first === 0) first = line;
    const letter = row.charAt(0);
    if (row.charAt(1) === ':' && FIELDS.has(letter)) fields.set(letter, row.slice(2).trim());
  }
  if (fields.size > 0) yield { line: first, fields };
}

/** The words of a field: relations to other packages. */
export function words({ fields }: DatabaseRecord, letter: string): readonly string[] {
  return (fields.get(letter) ?? '').split(' ').filter((word) => word !== '');
}

/** `musl>=1.2` is about `musl`, and so is `musl@edge`; `!other` is a conflict and names nothing that is there. */
export function relationName(word: string): string {
  return word.split(/[<>=~@]/, 1)[0] ?? '';
}
