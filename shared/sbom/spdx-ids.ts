import { hash } from 'node:crypto';
import type { Package } from '../model/package.ts';
import { idPart } from './spdx.ts';

export const DOCUMENT_ID = 'SPDXRef-DOCUMENT';
export const ROOT_ID = 'SPDXRef-Root';

/** trivy knows it by its id, and the packages of the system by what it contains. */
export const SYSTEM_ID = 'SPDXRef-OperatingSystem';

/** The digest makes it unique. */
export function spdxId({ name, purl }: Package): string {
  return `SPDXRef-Package-${idPart(name)}-${idDigest(purl)}`;
}

/** 64 bits: two of a million purls share them with a chance of one in 10^7. */
export function idDigest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** Of a part of a package. */
export function partId({ name, purl }: Package): string {
  return `SPDXRef-Part-${idPart(name)}-${idDigest(purl)}`;
}
