import type { Connection, Programs } from '../../host/machine.ts';
import type { FindingsFile } from '../../model/findings-file.ts';
import { documentTimestamp } from './document-timestamp.ts';

/**
 * Returns the time for a VEX document in ISO format: `SOURCE_DATE_EPOCH`, or the time of the newest advisory. With
 * these times, the same input results in the same bytes. The format requires a time, so without them, returns the
 * current time.
 */
export function vexTimestamp(
  { advisories }: Pick<FindingsFile, 'advisories'>,
  { env, now }: Pick<Programs, 'env'> & Pick<Connection, 'now'>,
): string {
  return documentTimestamp(env) ?? advisories?.newest ?? now().toISOString();
}
