import { hash } from 'node:crypto';
import type { Failure } from './pom-lookup.ts';

/** A checksum that a repository publishes next to a file. */
export interface Checksum {
  readonly algorithm: 'sha1' | 'sha256';
  /** Lowercase hexadecimal digits. */
  readonly hex: string;
}

/** Algorithms, with the file name extensions of their checksum files. Every artifact on Maven Central has SHA-1. */
export const ALGORITHMS = ['sha1', 'sha256'] as const;

const LENGTHS = { sha1: 40, sha256: 64 } as const;

/** Returns the checksum from a checksum file. Ignores a file name after the checksum, which some tools write. */
export function checksumIn(bytes: Buffer, algorithm: Checksum['algorithm']): Checksum | undefined {
  const digits = /^\s*(?:[\w().\- ]{0,200}=\s*)?([0-9a-fA-F]{40,64})(?:\s|$)/.exec(
    bytes.toString('latin1'),
  )?.[1];
  if (digits?.length !== LENGTHS[algorithm]) return undefined;
  return { algorithm, hex: digits.toLowerCase() };
}

export function hasChecksum(bytes: Buffer, { algorithm, hex }: Checksum): boolean {
  return hash(algorithm, bytes, 'hex') === hex;
}

/** Returns a failure for content that does not match its checksum. */
export function mismatch(address: string, { algorithm }: Checksum): Failure {
  const text = `has content at ${address} that does not match its ${algorithm} checksum`;
  return {
    code: 'digest-mismatch',
    text,
    fix: 'check the repository, and do not use the artifact',
  };
}
