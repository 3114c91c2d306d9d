import { hash } from 'node:crypto';
import type { FindingKind } from '../model/finding.ts';

/** The fields that identify a finding from run to run. */
export interface FingerprintParts {
  readonly kind: FindingKind;
  readonly id: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The file of the finding, without the line, because lines move. */
  readonly path: string;
}

/** Returns 64 hex digits. Lines, image tags and digests are left out, so that a rebuild changes nothing. */
export function findingFingerprint(parts: FingerprintParts): string {
  const { kind, id, ecosystem, name, version, path } = parts;
  const text = JSON.stringify([kind, id, ecosystem, name, version, path]);
  return hash('sha256', text, 'hex');
}
