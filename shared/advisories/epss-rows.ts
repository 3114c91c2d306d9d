import { DataError } from '../errors/errors.ts';
import type { ExploitProbability } from '../model/finding.ts';
import type { DatedList } from './dated-list.ts';

/** Maximum number of rows. The list had 300,000 rows in 2025, and grows by 45,000 rows per year. */
const MAX_ROWS = 1_000_000;

/** Maximum length of a row, in characters. */
const MAX_ROW = 200;

/** Matches the comment in the first row: `#model_version:v2025.03.14,score_date:2025-08-25T12:55:00Z`. */
const HEAD =
  /^#model_version:[^,\s]{1,40},score_date:(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-][\d:]+))?$/;

const COLUMNS = 'cve,epss,percentile';

const NUMBER = String.raw`(\d(?:\.\d{1,20})?(?:[eE]-\d{1,3})?)`;
const ROW = new RegExp(`^(CVE-\\d{4}-\\d{4,19}),${NUMBER},${NUMBER}$`);

/** Reads rows from bytes that arrive in chunks. */
export interface CsvRows {
  push(chunk: Uint8Array): void;
  /**
   * Returns the list after all bytes have been read.
   *
   * @throws {DataError} if there are no rows.
   */
  end(): DatedList<ExploitProbability>;
}

/** Checks every row, and keeps only the requested rows. */
export function csvRows(path: string, wanted: ReadonlySet<string>): CsvRows {
  const decoder = new TextDecoder('latin1');
  const entries = new Map<string, ExploitProbability>();
  let rest = '';
  let line = 0;
  let dated = '';
  const take = (text: string) => {
    line += 1;
    if (line === 1) dated = dateIn(text, path);
    else if (line === 2) requireColumns(text, path);
    else addRow(text, line);
  };
  return {
    push: (chunk) => {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const each of lines) take(withoutReturn(each));
      if (rest.length > MAX_ROW) throw malformed('a row is too long', path, line + 1);
    },
    end: () => {
      if (rest !== '') take(withoutReturn(rest));
      if (line < 3) throw malformed('the list has no entries', path, line);
      return { dated, entries };
    },
  };

  function addRow(text: string, at: number): void {
    if (at - 2 > MAX_ROWS) throw overLimit(path);
    const [, cve = '', score = '', percentile = ''] = ROW.exec(text) ?? [];
    const probability = { score: Number(score), percentile: Number(percentile) };
    const isWithin = probability.score <= 1 && probability.percentile <= 1;
    if (cve === '' || !isWithin)
      throw malformed(`each row must have the columns ${COLUMNS}`, path, at);
    if (wanted.has(cve)) add(cve, probability, at);
  }

  function add(cve: string, probability: ExploitProbability, at: number): void {
    if (entries.has(cve)) throw malformed(`${cve} is listed twice`, path, at);
    entries.set(cve, probability);
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function dateIn(text: string, path: string): string {
  const date = HEAD.exec(text)?.[1];
  if (date !== undefined) return date;
  throw malformed('the first row must have #model_version and score_date', path, 1);
}

function requireColumns(text: string, path: string): void {
  if (text !== COLUMNS) throw malformed(`the columns must be ${COLUMNS}`, path, 2);
}

function malformed(message: string, path: string, line: number): DataError {
  return new DataError('malformed', message, { path, line });
}

function overLimit(path: string): DataError {
  return new DataError('limit-exceeded', `the list has more than ${MAX_ROWS} rows`, { path });
}
