import { foldLines } from './spdx.ts';

/** Who supplies a package, as SPDX has it: one of two kinds, and perhaps an address. */
export interface Supplier {
  readonly kind: 'Person' | 'Organization';
  readonly name: string;
  readonly email?: string | undefined;
}

/** `Jane Doe <jane@example.org>`, as Debian, npm and Python write people and teams alike. */
const WITH_ADDRESS = /^([^<>]{1,200}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/;

/** Words by which those who are no person are called. */
const MANY =
  /\b(?:authors|community|company|contributors|corp|corporation|developers|foundation|gmbh|group|inc|llc|ltd|maintainers?|org|packagers?|project|team)\b/i;

/** Only people have addresses of their own: who has none, or is called as many are, is an organization. */
export function supplierOf(text: string): Supplier {
  const line = foldLines(text);
  const [, name, email] = WITH_ADDRESS.exec(line) ?? [];
  if (name === undefined) return { kind: 'Organization', name: line };
  return { kind: MANY.test(name) ? 'Organization' : 'Person', name, email };
}

/** In the form of SPDX 2: `Person: Jane Doe (jane@example.org)`. */
export function supplierText(text: string): string {
  const { kind, name, email } = supplierOf(text);
  return email === undefined ? `${kind}: ${name}` : `${kind}: ${name} (${email})`;
}
