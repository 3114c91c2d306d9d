import { packageLabel } from './package-label.ts';

/** Maximum number of packages in one path. Longer paths are shortened in the middle. */
const MAX_STEPS = 8;

/** Returns the packages of a dependency path: `express@4.17.1 › body-parser@1.19.0 › qs@6.7.0`. */
export function dependencyPath(purls: readonly string[]): string {
  const left = purls.length - MAX_STEPS;
  if (left <= 0) return purls.map(packageLabel).join(' › ');
  const start = purls.slice(0, MAX_STEPS / 2).map(packageLabel);
  const end = purls.slice(-MAX_STEPS / 2).map(packageLabel);
  return [...start, `${left} more`, ...end].join(' › ');
}
