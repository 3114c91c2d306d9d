/**
 * Returns a copy of a value in which every string is converted. Keys are not changed. A part that does not change is
 * not copied.
 */
export function mapTexts<T>(value: T, change: (text: string) => string): T;
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let changed: unknown[] | undefined;
  for (let index = 0; index < members.length; index++) {
    const mapped = mapTexts(members[index], change);
    if (mapped === members[index]) continue;
    changed ??= [...members];
    changed[index] = mapped;
  }
  if (changed === undefined || Array.isArray(value)) return changed ?? value;
  return Object.fromEntries(Object.keys(value).map((key, index) => [key, changed[index]]));
}
