/** Exponent of ten for each decimal suffix. */
const DECIMAL: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};

/** Suffixes for powers of 1,024, in ascending order. */
const BINARY = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

const FORM =
  /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]?|[eE][+-]?\d{1,2})$/;

/**
 * Factor between a quantity and its value in billionths. One billionth (`n`) is the smallest unit of a quantity in
 * Kubernetes.
 */
const UNITS = 10n ** 9n;

/**
 * A Kubernetes quantity, such as `500m` or `1.5Gi`.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export class Quantity {
  /** The value in billionths, rounded away from zero. */
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

/** Parses a quantity. Returns undefined if the text is not a quantity. */
export function parseQuantity(text: string): Quantity | undefined {
  const [, sign = '', whole = '', fraction = '', suffix = ''] = FORM.exec(text) ?? [];
  if (whole + fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  const power = BINARY.indexOf(suffix);
  const factor = power < 0 ? 1n : 1024n ** BigInt(power + 1);
  const exponent = (power < 0 ? decimalExponent(suffix) : 0) + 9 - fraction.length;
  const nanos = scaled(digits * factor, exponent);
  return new Quantity(sign === '-' ? -nanos : nanos);
}

function decimalExponent(suffix: string): number {
  return DECIMAL[suffix] ?? Number(suffix.slice(1));
}

function scaled(value: bigint, exponent: number): bigint {
  if (exponent >= 0) return value * 10n ** BigInt(exponent);
  const divisor = 10n ** BigInt(-exponent);
  return (value + divisor - 1n) / divisor;
}

export function isWhole({ nanos }: Quantity): boolean {
  return nanos % UNITS === 0n;
}

export function wholePart({ nanos }: Quantity): bigint {
  return nanos / UNITS;
}

export function asDouble({ nanos }: Quantity): number {
  return Number(nanos) / Number(UNITS);
}

export function quantityOf(whole: bigint): Quantity {
  return new Quantity(whole * UNITS);
}
