/** Encodes tag, length and value in DER. */
export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : long)]), value]);
}

export function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tlv(0x30, ...parts);
}

export function octets(value: Uint8Array): Buffer {
  return tlv(0x04, value);
}

/** Encodes whole bytes as a bit string. */
export function bits(value: Uint8Array): Buffer {
  return tlv(0x03, Buffer.from([0]), value);
}

export function utf8String(text: string): Buffer {
  return tlv(0x0c, Buffer.from(text));
}

/** Encodes an object identifier in dotted form. @see ITU-T X.690 §8.19 */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  return tlv(0x06, Buffer.from([first * 40 + second, ...others].flatMap(base128)));
}

/** Encodes a number in groups of seven bits. All groups except the last have the highest bit set. */
function base128(value: number): readonly number[] {
  const groups = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    groups.unshift(128 + (rest % 128));
  }
  return groups;
}

/** Encodes a time in whole seconds, with two digits for the year. */
export function utcTime(time: Date): Buffer {
  return tlv(0x17, Buffer.from(`${digitsOf(time).slice(2)}Z`));
}

/** Encodes a time in whole seconds, with four digits for the year. */
export function generalizedTime(time: Date): Buffer {
  return tlv(0x18, Buffer.from(`${digitsOf(time)}Z`));
}

/** Returns the digits of a time from the year to the second. */
function digitsOf(time: Date): string {
  return time.toISOString().replace(/\D/g, '').slice(0, 14);
}
