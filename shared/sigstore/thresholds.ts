import { arrayAt, type JsonObject } from '../json/guards.ts';
import type { Thresholds } from '../model/trust.ts';

/**
 * Returns the proofs that a signature needs under a trust root. A proof of time is always needed. If the root has logs,
 * a log entry is needed, and if it has certificate logs, an SCT. A version 1 log entry also proves the time.
 */
export function thresholdsOf(root: JsonObject): Thresholds {
  return {
    tlog: hasAny(root, 'tlogs') ? 1 : 0,
    timestamp: 1,
    ctlog: hasAny(root, 'ctlogs') ? 1 : 0,
  };
}

function hasAny(root: JsonObject, key: string): boolean {
  return (arrayAt(root, key) ?? []).length > 0;
}
