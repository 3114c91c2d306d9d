import { hash } from 'node:crypto';
import type { FindingKind } from '../model/finding.ts';

/** What makes two findings the same from run to run. */
export interface FingerprintParts {
  readonly kind: FindingKind;
  readonly id: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** Where it was seen, without the line: lines move. */
  readonly path: string;
}

/** 64 hex digits. No line, no tag and no digest of the image go in, so that rebuilding changes nothing. */
export function findingFingerprint(parts: FingerprintParts): string {
  const { kind, id, ecosystem, name, version, path } = parts;
  const text = JSON.stringify([kind, id, ecosystem, name, version, path]);
  return hash('sha256', text, 'hex');
}
