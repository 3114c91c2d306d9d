/** Secrets of a job, shared by its steps as in the runner. */
export type Masks = Set<string>;

/** Hides a value and each of its lines, like `::add-mask::`. */
export function addMask(masks: Masks, secret: string): void {
  const lines = secret.split(/[\r\n]/).map((line) => line.trim());
  for (const value of [secret, ...lines]) if (value !== '') masks.add(value);
}

/** Longer secrets come first: one that contains another must be hidden as a whole. */
export function mask(masks: Masks, text: string): string {
  const longestFirst = [...masks].sort((one, other) => other.length - one.length);
  let result = text;
  for (const secret of longestFirst) result = result.replaceAll(secret, '***');
  return result;
}
