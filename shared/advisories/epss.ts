import { compressionOf, openInflater } from '../compression/inflate.ts';
import { DataError } from '../errors/errors.ts';
import type { ExploitProbability } from '../model/finding.ts';
import type { DatedList } from './dated-list.ts';
import { csvRows } from './epss-rows.ts';

/** Number of bytes that are inflated in one step. */
const STEP_BYTES = 256 * 1024;

/**
 * Reads FIRST's list of exploit probabilities (EPSS), as CSV or compressed with gzip. Checks every row, but keeps only
 * the requested rows, because a run needs few of them.
 *
 * @throws {DataError}
 * @see https://www.first.org/epss/data_stats
 */
export async function readEpss(
  bytes: Buffer,
  path: string,
  wanted: ReadonlySet<string>,
): Promise<DatedList<ExploitProbability>> {
  const rows = csvRows(path, wanted);
  const inflater = openInflater(bytes, path, rows.push);
  try {
    for (let at = 0; at < bytes.length; at += STEP_BYTES) {
      await inflater.push(bytes.subarray(at, at + STEP_BYTES));
    }
    await inflater.end();
  } catch (cause) {
    if (cause instanceof DataError || compressionOf(bytes) === 'none') throw cause;
    throw new DataError('unreadable', 'the list is truncated or damaged', { path }, { cause });
  }
  return rows.end();
}
