import { arrayAt, type JsonObject } from '../json/guards.ts';
import type { Thresholds } from '../model/trust.ts';

/**
 * What a signature must carry under a root: an entry where the root has logs, a certificate timestamp
 * where it has certificate logs, and always a proof of time, which a log of version 1 gives too.
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
