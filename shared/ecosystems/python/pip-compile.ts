import type { Package } from '../../model/package.ts';
import { normalizedName } from './python-package.ts';

/**
 * The reasons why a package is in a requirements file, from the comments that pip-compile and `uv pip compile` write.
 */
export interface Via {
  readonly items: string[];
  /** True if the next comment lines can continue the list of reasons. */
  isOpen: boolean;
}

/**
 * Adds the reasons in a comment to `via`. The comment is `via flask`, or `via` followed by one reason per line. Any
 * other comment ends the list.
 *
 * @see https://github.com/jazzband/pip-tools#example-usage-for-pip-compile
 */
export function addReasons(via: Via, comment: string | undefined): void {
  const text = comment?.trim() ?? '';
  const stated = /^via(?:\s+|$)(.*)$/.exec(text)?.[1];
  if (stated === undefined && !(via.isOpen && text !== '')) {
    via.isOpen = false;
    return;
  }
  via.isOpen = true;
  const items = (stated ?? text).split(',').map((item) => item.trim());
  via.items.push(...items.filter((item) => item !== ''));
}

/**
 * Sets `isDirect` and `dependsOn` of the packages from index `first` on, according to their reasons. A package is
 * required by a file (`-r requirements.in`, `app (pyproject.toml)`) or by another package.
 *
 * @param reasons Reasons, keyed by the index of the package in `packages`.
 */
export function explain(
  packages: Package[],
  first: number,
  reasons: ReadonlyMap<number, Via>,
): void {
  const needs = needsBy(packages, reasons);
  for (let index = first; index < packages.length; index++) {
    const found = packages[index];
    const items = reasons.get(index)?.items ?? [];
    if (found === undefined) continue;
    packages[index] = {
      ...found,
      isDirect: items.length === 0 ? found.isDirect : items.some(isFile),
      dependsOn: needs.get(normalizedName(found.name)) ?? found.dependsOn,
    };
  }
}

/** Returns the dependencies of each package. The keys are normalized names, and the values are purls. */
function needsBy(
  packages: readonly Package[],
  reasons: ReadonlyMap<number, Via>,
): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, string[]>();
  for (const [index, { items }] of reasons) {
    const purl = packages[index]?.purl;
    if (purl === undefined) continue;
    for (const item of items.filter((one) => !isFile(one))) {
      const name = normalizedName(item.replace(/\[.*$/, ''));
      const known = needs.get(name);
      if (known === undefined) needs.set(name, [purl]);
      else known.push(purl);
    }
  }
  return needs;
}

/**
 * True if the reason is a file that requires the package. A constraint (`-c`) only restricts other requirements, so it
 * is not a reason.
 */
function isFile(item: string): boolean {
  return item.startsWith('-r ') || item.endsWith(')');
}
