import { hash } from 'node:crypto';
import type { DecidingPolicy } from '../../model/decision.ts';

/**
 * Returns a policy's origin, and its digest.
 *
 * @param bytes Content of the file. Undefined if it does not exist.
 * @param path Path to show in messages.
 */
export function policyOrigin(
  from: DecidingPolicy['from'],
  bytes: Buffer | undefined,
  path: string,
  of: Pick<DecidingPolicy, 'commit' | 'branch'>,
): DecidingPolicy {
  return { from, path, ...of, sha256: bytes && hash('sha256', bytes, 'hex') };
}
