const [OPEN, CLOSE] = [0x5b, 0x5d];

/** Removes type arguments from the name of a Go function. They are in brackets, which can be nested. */
export function withoutTypeArguments(name: Buffer): Buffer {
  const plain: number[] = [];
  for (let at = 0; at < name.length; at += 1) {
    const byte = name[at] ?? 0;
    if (byte === OPEN) at = groupEnd(name, at) - 1;
    else if (byte !== CLOSE) plain.push(byte);
  }
  return Buffer.from(plain);
}

/**
 * Returns the offset after the bracket that closes the group at `start`. Returns the offset of the end of the name if
 * the group is not closed.
 */
export function groupEnd(names: Buffer, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < names.length && names[at] !== 0; at += 1) {
    if (names[at] === OPEN) depth += 1;
    if (names[at] === CLOSE) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return at;
}
