import { hash } from 'node:crypto';
import type { Package } from '../model/package.ts';
import { idPart } from './spdx.ts';

export const DOCUMENT_ID = 'SPDXRef-DOCUMENT';
export const ROOT_ID = 'SPDXRef-Root';

/** trivy recognizes the system by this ID, and its packages by their relationship to it. */
export const SYSTEM_ID = 'SPDXRef-OperatingSystem';

/** The digest makes it unique. */
export function spdxId({ name, purl }: Package): string {
  return `SPDXRef-Package-${idPart(name)}-${idDigest(purl)}`;
}

/** 64 bits: the chance that two of a million purls share them is one in 10^7. */
export function idDigest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** Returns the ID of a contained package. */
export function partId({ name, purl }: Package): string {
  return `SPDXRef-Part-${idPart(name)}-${idDigest(purl)}`;
}
