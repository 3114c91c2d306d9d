import { linesOf } from '../../binary/lines.ts';

/**
 * A database record, with its fields keyed by letter. The fields of file lists (F, R, Z, M, a) are omitted because they
 * make up most of the database.
 */
export interface DatabaseRecord {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

const FIELDS: ReadonlySet<string> = new Set(['P', 'V', 'A', 'L', 'o', 'm', 'D', 'p']);

/**
 * Returns the records of an apk database, in order. A second package name starts a new record even without an empty
 * line before it.
 */
export function* readRecords(text: string): Generator<DatabaseRecord> {
  let fields = new Map<string, string>();
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const isEnd = row === '' || (row.startsWith('P:') && fields.has('P'));
    if (isEnd && fields.size > 0) yield { line: first, fields };
    if (isEnd) {
      fields = new Map();
      first = 0;
    }
    if (first === 0 && row !== '') first = line;
    const letter = row.charAt(0);
    if (row.charAt(1) === ':' && FIELDS.has(letter)) fields.set(letter, row.slice(2).trim());
  }
  if (fields.size > 0) yield { line: first, fields };
}

/** Returns the space-separated relations in a field, such as `so:libc.musl-x86_64.so.1` and `zlib>=1.3`. */
export function words({ fields }: DatabaseRecord, letter: string): readonly string[] {
  return (fields.get(letter) ?? '').split(' ').filter((word) => word !== '');
}

/**
 * Returns the package name in a relation: `musl` for `musl>=1.2` and `musl@edge`. A conflict such as `!other` keeps its
 * exclamation mark, so it does not match an installed package.
 */
export function relationName(word: string): string {
  return word.split(/[<>=~@]/, 1)[0] ?? '';
}
