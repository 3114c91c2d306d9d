import { foldLines } from './spdx.ts';

/**
 * The supplier of a package in the form that SPDX uses: a person or an organization, with or without an email address.
 */
export interface Supplier {
  readonly kind: 'Person' | 'Organization';
  readonly name: string;
  readonly email?: string | undefined;
}

/** Matches `Jane Doe <jane@example.org>`, a form that Debian, npm and Python use for people and teams. */
const WITH_ADDRESS = /^([^<>]{1,200}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/;

/** Matches words that occur in the names of organizations. */
const MANY =
  /\b(?:authors|community|company|contributors|corp|corporation|developers|foundation|gmbh|group|inc|llc|ltd|maintainers?|org|packagers?|project|team)\b/i;

/**
 * Parses a supplier. A supplier without an email address is treated as an organization. A supplier whose name contains
 * a word that is typical of organizations is also treated as one.
 */
export function supplierOf(text: string): Supplier {
  const line = foldLines(text);
  const [, name, email] = WITH_ADDRESS.exec(line) ?? [];
  if (name === undefined) return { kind: 'Organization', name: line };
  return { kind: MANY.test(name) ? 'Organization' : 'Person', name, email };
}

/** Formats a supplier as SPDX 2 requires: `Person: Jane Doe (jane@example.org)`. */
export function supplierText(text: string): string {
  const { kind, name, email } = supplierOf(text);
  return email === undefined ? `${kind}: ${name}` : `${kind}: ${name} (${email})`;
}
