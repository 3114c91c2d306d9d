import { type IgnoreRules, parseIgnoreRules } from '../git/ignore-rules.ts';
import type { Finding } from '../model/finding.ts';

/**
 * Returns a function that tests whether an exception covers a finding. All locations of the finding must be in the
 * folder, or match the glob. The notation is the same as in ignore files, relative to the root of the source.
 */
export function coversPath(path: string): (finding: Pick<Finding, 'locations'>) => boolean {
  const rules = parseIgnoreRules(`/${path.replace(/^\/+/, '')}`);
  return ({ locations }) =>
    locations.length > 0 && locations.every((location) => isBelow(location.path, rules));
}

/** Maximum number of segments in a path. An exception does not cover a file at a deeper path. */
const MAX_DEPTH = 200;

function isBelow(path: string, rules: IgnoreRules | undefined): boolean {
  const parts = path.split('/', MAX_DEPTH + 1);
  if (parts.length > MAX_DEPTH) return false;
  return parts.some((_, index) => {
    const isFolder = index < parts.length - 1;
    return rules?.decide(parts.slice(0, index + 1).join('/'), isFolder) === 'ignored';
  });
}
