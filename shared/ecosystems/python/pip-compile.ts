import type { Package } from '../../model/package.ts';
import { normalizedName } from './python-package.ts';

/** What the comments of pip-compile and `uv pip compile` say of why a package is there. */
export interface Via {
  readonly items: string[];
  /** Lines that follow go on with the list. */
  isOpen: boolean;
}

/**
 * Adds what a comment says: `via flask`, or `via` and one of them a line. A comment without it ends the list.
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
 * Fills in, for the packages from `first` on, what is direct and what needs what: a package is there for a
 * file (`-r requirements.in`, `app (pyproject.toml)`) or for another package. `reasons` are by index.
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

/** By normalized name, purls of what is there for a package. */
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

/** Constraints (`-c`) restrict what others ask for. */
function isFile(item: string): boolean {
  return item.startsWith('-r ') || item.endsWith(')');
}
