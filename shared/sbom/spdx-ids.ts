import { hash } from 'node:crypto';
import type { Package } from '../model/package.ts';
import { idPart } from './spdx.ts';

export const DOCUMENT_ID = 'SPDXRef-DOCUMENT';
export const ROOT_ID = 'SPDXRef-Root';

/**
 * ID of the operating system. trivy recognizes the operating system by this ID, and its packages by their relationships
 * to this ID.
 */
export const SYSTEM_ID = 'SPDXRef-OperatingSystem';

/** Returns the ID of a package. It contains a digest of the purl, which makes it unique. */
export function spdxId({ name, purl }: Package): string {
  return `SPDXRef-Package-${idPart(name)}-${idDigest(purl)}`;
}

/**
 * Returns the first 64 bits of a string's digest in hexadecimal. The probability that two of a million purls have the
 * same result is one in 10^7.
 */
export function idDigest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** Returns the ID of a contained package. */
export function partId({ name, purl }: Package): string {
  return `SPDXRef-Part-${idPart(name)}-${idDigest(purl)}`;
}
