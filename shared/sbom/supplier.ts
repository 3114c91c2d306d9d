import { foldLines } from './spdx.ts';

/** The supplier of a package as SPDX has it: a person or an organization, possibly with an address. */
export interface Supplier {
  readonly kind: 'Person' | 'Organization';
  readonly name: string;
  readonly email?: string | undefined;
}

/** Parses `Jane Doe <jane@example.org>`, the form that Debian, npm and Python use for people and teams alike. */
const WITH_ADDRESS = /^([^<>]{1,200}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/;

/** Words in the names of organizations. */
const MANY =
  /\b(?:authors|community|company|contributors|corp|corporation|developers|foundation|gmbh|group|inc|llc|ltd|maintainers?|org|packagers?|project|team)\b/i;

/**
 * A supplier is an organization if it has no address, or if its name contains such a word; only people have addresses
 * of their own.
 */
export function supplierOf(text: string): Supplier {
  const line = foldLines(text);
  const [, name, email] = WITH_ADDRESS.exec(line) ?? [];
  if (name === undefined) return { kind: 'Organization', name: line };
  return { kind: MANY.test(name) ? 'Organization' : 'Person', name, email };
}

/** Formats a supplier as SPDX 2 does: `Person: Jane Doe (jane@example.org)`. */
export function supplierText(text: string): string {
  const { kind, name, email } = supplierOf(text);
  return email === undefined ? `${kind}: ${name}` : `${kind}: ${name} (${email})`;
}
