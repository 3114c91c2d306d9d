import { hash } from 'node:crypto';
import type { FindingKind } from '../model/finding.ts';

/** The fields that identify a finding across runs. */
export interface FingerprintParts {
  readonly kind: FindingKind;
  readonly id: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** File of the finding. The line is omitted, because lines move. */
  readonly path: string;
}

/**
 * Returns a fingerprint with 64 hexadecimal digits. It does not include lines, image tags and image digests, so that it
 * stays the same after a rebuild.
 */
export function findingFingerprint(parts: FingerprintParts): string {
  const { kind, id, ecosystem, name, version, path } = parts;
  const text = JSON.stringify([kind, id, ecosystem, name, version, path]);
  return hash('sha256', text, 'hex');
}
