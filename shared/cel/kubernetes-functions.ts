/**
 * Adds the functions that Kubernetes defines for CEL. The functions for formats, for semantic versions and for calls to
 * the cluster are not implemented.
 *
 * @see https://kubernetes.io/docs/reference/using-api/cel/
 */
import { isDeepStrictEqual } from 'node:util';
import {
  Address,
  AddressRange,
  containsAddress,
  containsRange,
  isIn,
  parseAddress,
  parseRange,
} from './address.ts';
import type { CelEnvironment } from './environment.ts';
import { asDouble, isWhole, parseQuantity, Quantity, quantityOf, wholePart } from './quantity.ts';

/** The type of the constant `sets`, on which the set functions are called, as in `sets.contains(a, b)`. */
class Sets {}

export function addKubernetesFunctions(environment: CelEnvironment): void {
  addQuantities(environment);
  addAddresses(environment);
  addUrls(environment);
  addTexts(environment);
  addLists(environment);
}

function addQuantities(environment: CelEnvironment): void {
  environment
    .registerType('Quantity', Quantity)
    .registerFunction(
      'isQuantity(string): bool',
      (text: string) => parseQuantity(text) !== undefined,
    )
    .registerFunction('quantity(string): Quantity', (text: string) =>
      required(parseQuantity(text), text, 'quantity'),
    )
    .registerFunction('Quantity.isInteger(): bool', isWhole)
    .registerFunction('Quantity.asInteger(): int', (value: Quantity) => {
      if (!isWhole(value)) throw new Error('the quantity is not an integer');
      return wholePart(value);
    })
    .registerFunction('Quantity.asApproximateFloat(): double', asDouble)
    .registerFunction('Quantity.sign(): int', ({ nanos }: Quantity) => signOf(nanos))
    .registerFunction(
      'Quantity.add(Quantity): Quantity',
      (a: Quantity, b: Quantity) => new Quantity(a.nanos + b.nanos),
    )
    .registerFunction(
      'Quantity.add(int): Quantity',
      (a: Quantity, b: bigint) => new Quantity(a.nanos + quantityOf(b).nanos),
    )
    .registerFunction(
      'Quantity.sub(Quantity): Quantity',
      (a: Quantity, b: Quantity) => new Quantity(a.nanos - b.nanos),
    )
    .registerFunction(
      'Quantity.sub(int): Quantity',
      (a: Quantity, b: bigint) => new Quantity(a.nanos - quantityOf(b).nanos),
    )
    .registerFunction(
      'Quantity.isGreaterThan(Quantity): bool',
      (a: Quantity, b: Quantity) => a.nanos > b.nanos,
    )
    .registerFunction(
      'Quantity.isLessThan(Quantity): bool',
      (a: Quantity, b: Quantity) => a.nanos < b.nanos,
    )
    .registerFunction('Quantity.compareTo(Quantity): int', (a: Quantity, b: Quantity) =>
      signOf(a.nanos - b.nanos),
    )
    .registerOperator('Quantity == Quantity', (a: Quantity, b: Quantity) => a.nanos === b.nanos);
}

function addAddresses(environment: CelEnvironment): void {
  environment
    .registerType('IP', Address)
    .registerType('CIDR', AddressRange)
    .registerFunction('isIP(string): bool', (text: string) => parseAddress(text) !== undefined)
    .registerFunction('ip(string): IP', (text: string) =>
      required(parseAddress(text), text, 'IP address'),
    )
    .registerFunction('IP.family(): int', ({ family }: Address) => BigInt(family))
    .registerFunction('IP.isUnspecified(): bool', ({ bits }: Address) => bits === 0n)
    .registerFunction('IP.isLoopback(): bool', (address: Address) =>
      isIn(address, ['127.0.0.0/8', '::1/128']),
    )
    .registerFunction('IP.isLinkLocalMulticast(): bool', (address: Address) =>
      isIn(address, ['224.0.0.0/24', 'ff02::/16']),
    )
    .registerFunction('IP.isLinkLocalUnicast(): bool', (address: Address) =>
      isIn(address, ['169.254.0.0/16', 'fe80::/10']),
    )
    .registerFunction('isCIDR(string): bool', (text: string) => parseRange(text) !== undefined)
    .registerFunction('cidr(string): CIDR', (text: string) =>
      required(parseRange(text), text, 'address range'),
    )
    .registerFunction('CIDR.ip(): IP', ({ address }: AddressRange) => address)
    .registerFunction('CIDR.prefixLength(): int', ({ prefix }: AddressRange) => BigInt(prefix))
    .registerFunction('CIDR.containsIP(IP): bool', containsAddress)
    .registerFunction('CIDR.containsIP(string): bool', (range: AddressRange, text: string) =>
      containsAddress(range, required(parseAddress(text), text, 'IP address')),
    )
    .registerFunction('CIDR.containsCIDR(CIDR): bool', containsRange)
    .registerFunction('CIDR.containsCIDR(string): bool', (range: AddressRange, text: string) =>
      containsRange(range, required(parseRange(text), text, 'address range')),
    )
    .registerOperator('IP == IP', (a: Address, b: Address) => isDeepStrictEqual(a, b));
}

function addUrls(environment: CelEnvironment): void {
  environment
    .registerType('URL', URL)
    .registerFunction('isURL(string): bool', (text: string) => URL.canParse(text))
    .registerFunction('url(string): URL', (text: string) =>
      required(URL.canParse(text) ? new URL(text) : undefined, text, 'URL'),
    )
    .registerFunction('URL.getScheme(): string', ({ protocol }: URL) => protocol.slice(0, -1))
    .registerFunction('URL.getHost(): string', ({ host }: URL) => host)
    .registerFunction('URL.getHostname(): string', ({ hostname }: URL) =>
      hostname.replace(/^\[|\]$/g, ''),
    )
    .registerFunction('URL.getPort(): string', ({ port }: URL) => port)
    .registerFunction('URL.getEscapedPath(): string', ({ pathname }: URL) => pathname);
}

function addTexts(environment: CelEnvironment): void {
  environment
    .registerFunction(
      'string.find(string): string',
      (text: string, pattern: string) => new RegExp(pattern).exec(text)?.[0] ?? '',
    )
    .registerFunction('string.findAll(string): list<string>', (text: string, pattern: string) =>
      [...text.matchAll(new RegExp(pattern, 'g'))].map(([found]) => found),
    )
    .registerFunction(
      'string.replace(string, string): string',
      (text: string, from: string, to: string) => text.replaceAll(from, () => to),
    )
    .registerFunction('string.charAt(int): string', (text: string, at: bigint) =>
      text.charAt(Number(at)),
    );
}

function addLists(environment: CelEnvironment): void {
  const has = (list: readonly unknown[], item: unknown) =>
    list.some((each) => isDeepStrictEqual(each, item));
  const hasAll = (list: readonly unknown[], items: readonly unknown[]) =>
    items.every((item) => has(list, item));
  environment
    .registerFunction('list.sum(): dyn', (list: readonly bigint[]) =>
      list.reduce((all, each) => all + each, 0n),
    )
    .registerFunction('list.min(): dyn', (list: readonly bigint[]) =>
      extreme(list, (a, b) => a < b),
    )
    .registerFunction('list.max(): dyn', (list: readonly bigint[]) =>
      extreme(list, (a, b) => a > b),
    )
    .registerFunction('list.isSorted(): bool', (list: readonly bigint[]) =>
      list.every((each, at) => at === 0 || (list[at - 1] ?? each) <= each),
    )
    .registerFunction('list.indexOf(dyn): int', (list: readonly unknown[], item: unknown) =>
      BigInt(list.findIndex((each) => isDeepStrictEqual(each, item))),
    )
    .registerType('Sets', Sets)
    .registerConstant('sets', 'Sets', new Sets())
    .registerFunction(
      'Sets.contains(list, list): bool',
      (_: Sets, a: readonly unknown[], b: readonly unknown[]) => hasAll(a, b),
    )
    .registerFunction(
      'Sets.equivalent(list, list): bool',
      (_: Sets, a: readonly unknown[], b: readonly unknown[]) => hasAll(a, b) && hasAll(b, a),
    )
    .registerFunction(
      'Sets.intersects(list, list): bool',
      (_: Sets, a: readonly unknown[], b: readonly unknown[]) => b.some((item) => has(a, item)),
    );
}

function extreme(list: readonly bigint[], isBefore: (a: bigint, b: bigint) => boolean): bigint {
  const [first, ...rest] = list;
  if (first === undefined) throw new Error('the list is empty');
  return rest.reduce((best, each) => (isBefore(each, best) ? each : best), first);
}

function signOf(value: bigint): bigint {
  if (value === 0n) return 0n;
  return value > 0n ? 1n : -1n;
}

function required<T>(value: T | undefined, text: string, noun: string): T {
  if (value === undefined) throw new Error(`${text.slice(0, 60)} is not a valid ${noun}`);
  return value;
}
