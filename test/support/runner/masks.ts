/** Secrets of a job, which its steps share as in the runner. */
export type Masks = Set<string>;

/** Hides a value and each of its lines, as `::add-mask::` does. */
export function addMask(masks: Masks, secret: string): void {
  const lines = secret.split(/[\r\n]/).map((line) => line.trim());
  for (const value of [secret, ...lines]) if (value !== '') masks.add(value);
}

/** Longer secrets are first, because a secret that contains a shorter secret must be hidden completely. */
export function mask(masks: Masks, text: string): string {
  const longestFirst = [...masks].sort((one, other) => other.length - one.length);
  let result = text;
  for (const secret of longestFirst) result = result.replaceAll(secret, '***');
  return result;
}
