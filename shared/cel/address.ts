import { isIP } from 'node:net';

/** An IP address as a number. */
export class Address {
  readonly family: 4 | 6;
  readonly bits: bigint;

  constructor(family: 4 | 6, bits: bigint) {
    this.family = family;
    this.bits = bits;
  }
}

/** A range of addresses, such as `10.0.0.0/8`. */
export class AddressRange {
  readonly address: Address;
  readonly prefix: number;

  constructor(address: Address, prefix: number) {
    this.address = address;
    this.prefix = prefix;
  }
}

/**
 * Parses an IP address. Returns undefined for text that is not an address in Kubernetes. For example, Kubernetes
 * rejects an address with a zone, and IPv4 inside IPv6.
 */
export function parseAddress(text: string): Address | undefined {
  const family = isIP(text);
  if (family === 4) {
    const bits = text.split('.').reduce((all, part) => all * 256n + BigInt(part), 0n);
    return new Address(4, bits);
  }
  if (family !== 6 || /[%.]/.test(text)) return undefined;
  const [left = '', right] = text.split('::');
  const before = groups(left);
  const after = groups(right ?? '');
  const missing = right === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array.from({ length: missing }, () => 0n), ...after];
  return new Address(
    6,
    all.reduce((bits, group) => bits * 65_536n + group, 0n),
  );
}

function groups(text: string): readonly bigint[] {
  return text === '' ? [] : text.split(':').map((group) => BigInt(`0x${group}`));
}

export function parseRange(text: string): AddressRange | undefined {
  const [host = '', length = '', ...rest] = text.split('/');
  const address = parseAddress(host);
  if (address === undefined || rest.length > 0 || !/^\d{1,3}$/.test(length)) return undefined;
  const prefix = Number(length);
  return prefix > widthOf(address) ? undefined : new AddressRange(address, prefix);
}

export function containsAddress(range: AddressRange, address: Address): boolean {
  if (range.address.family !== address.family) return false;
  const shift = BigInt(widthOf(address) - range.prefix);
  return range.address.bits >> shift === address.bits >> shift;
}

export function containsRange(outer: AddressRange, inner: AddressRange): boolean {
  return inner.prefix >= outer.prefix && containsAddress(outer, inner.address);
}

function widthOf({ family }: Address): number {
  return family === 4 ? 32 : 128;
}

/** Returns true if the address is in at least one of the ranges. */
export function isIn(address: Address, ranges: readonly string[]): boolean {
  return ranges.some((text) => {
    const range = parseRange(text);
    return range !== undefined && containsAddress(range, address);
  });
}
