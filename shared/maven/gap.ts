import type { Pom } from '../ecosystems/java/pom-model.ts';
import type { ManifestGap } from '../ecosystems/manifest.ts';
import { inlineFix } from '../errors/describe.ts';
import type { Problem } from '../model/inventory.ts';
import { countNoun } from '../text/count.ts';
import type { Issue } from './issue.ts';

/** Maximum number of problems for one project. */
const MAX_PROBLEMS = 10;

/**
 * Returns the first reason why packages of a project can be missing, and the number of other reasons. Returns undefined
 * if all packages are known.
 */
export function gapOf(issues: readonly Issue[], { file }: Pom): ManifestGap | undefined {
  const [first] = issues;
  if (first === undefined) return undefined;
  const more = new Set(issues.map(textOf)).size - 1;
  const others = more === 0 ? '' : ` (and ${countNoun(more, 'more problem')})`;
  const place = first.place;
  const isHere = place?.file.path === file.path;
  const where = isHere || place === undefined ? '' : ` (${place.file.path}:${place.line})`;
  return {
    text: `${textOf(first)}${where}${others}`,
    line: isHere ? place.line : undefined,
    fix: first.failure.fix,
  };
}

/** Returns a problem for each issue about wrong content. Missing files are left out, because `gapOf` reports them. */
export function problemsOf(issues: readonly Issue[], { file }: Pom): readonly Problem[] {
  const wrong = issues.filter(({ failure }) => failure.code !== 'missing');
  const problems = new Map<string, Problem>();
  for (const issue of wrong) {
    const { place, failure } = issue;
    const message = `${textOf(issue)}. Fix: ${inlineFix(failure.fix)}`;
    const { path } = place?.file ?? file;
    const problem = { code: failure.code, message, path, line: place?.line };
    problems.set(message, problems.get(message) ?? problem);
  }
  return [...problems.values()].slice(0, MAX_PROBLEMS);
}

function textOf({ subject, failure }: Issue): string {
  return `${subject} ${failure.text}`;
}
