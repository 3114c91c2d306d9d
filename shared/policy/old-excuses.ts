import type { Finding } from '../model/finding.ts';

/** Suppresses findings. Returns all findings in the same order. */
type Suppress = (findings: readonly Finding[]) => readonly Finding[];

/**
 * Marks findings as new if they are suppressed in the base but not in the head. For example, an exception is limited to
 * a version or a folder. The change then uses another version, or moves the lockfile to another folder.
 *
 * @param found Findings in the head before they were suppressed.
 * @param suppressed The same findings after they were suppressed.
 * @param earlier The corresponding findings in the base, by finding in `found`.
 */
export function withoutOldExcuses(
  found: readonly Finding[],
  suppressed: readonly Finding[],
  earlier: ReadonlyMap<Finding, readonly Finding[]>,
  suppress: Suppress,
): readonly Finding[] {
  if (earlier.size === 0) return suppressed;
  const before = [...new Set([...earlier.values()].flat())];
  const after = suppress(before);
  const excused = new Set(before.filter((_, at) => after[at]?.suppression !== undefined));
  return suppressed.map((finding, at) => {
    const own = found[at];
    if (finding.suppression !== undefined || own === undefined) return finding;
    const wasExcused = earlier.get(own)?.some((one) => excused.has(one)) === true;
    return wasExcused ? { ...finding, change: { state: 'new' } } : finding;
  });
}
