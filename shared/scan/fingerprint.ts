import { hash } from 'node:crypto';
import type { FindingKind } from '../model/finding.ts';

/** The fields that identify a finding across runs. */
export interface FingerprintParts {
  readonly kind: FindingKind;
  readonly id: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /**
   * Path to the file with the finding. The line number is omitted, because it changes when other lines are added or
   * removed.
   */
  readonly path: string;
}

/**
 * Returns a fingerprint with 64 hexadecimal digits. It does not depend on line numbers, image tags or image digests, so
 * it stays the same after a rebuild.
 */
export function findingFingerprint(parts: FingerprintParts): string {
  const { kind, id, ecosystem, name, version, path } = parts;
  const text = JSON.stringify([kind, id, ecosystem, name, version, path]);
  return hash('sha256', text, 'hex');
}
