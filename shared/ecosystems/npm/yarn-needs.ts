import type { YarnBlock } from './yarn-blocks.ts';
import { keyFor, keyOf, splitPattern } from './yarn-patterns.ts';
import { rangeByRules, type YarnRules } from './yarn-rules.ts';

export const WORKSPACE = 'workspace:';

/** Data that is used to find the entry that a range resolves to. */
export interface YarnLinks {
  /** The key of the graph entry for each pattern. */
  readonly keys: ReadonlyMap<string, string>;
  readonly rules: YarnRules;
  /** For the key of each entry, the keys of the other entries for the same package. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/**
 * Returns the folder of the workspace to which a path is relative, such as `packages/app` for
 * `…&locator=app%40workspace%3Apackages%2Fapp`.
 */
export function workspaceOf(reference: string): string | undefined {
  const [, folder] = /[:&]locator=[^&]*%40workspace%3A([^&]*)/.exec(reference) ?? [];
  return folder?.replaceAll('%2F', '/');
}

export function isWorkspace(block: YarnBlock): boolean {
  return splitPattern(placeOf(block))[1].startsWith(WORKSPACE);
}

/**
 * Returns the keys of an entry's dependencies. If the entry is the original or the patched form of a package, also
 * returns the key of the other form.
 */
export function needsOf(block: YarnBlock, links: YarnLinks): readonly string[] {
  const needs = keysOfRanges(placeOf(block), block.dependencies, links);
  return [...needs, ...(links.forms.get(keyOf(block)) ?? [])];
}

/**
 * For each patched package, maps the key of its original entry to the key of its patched entry, and back. Yarn itself
 * patches some packages (`typescript`, `fsevents`), so dependents can refer to either entry.
 */
export function formsOf(
  blocks: readonly YarnBlock[],
  keys: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const block of blocks) {
    for (const pattern of block.patterns.flatMap((one) => patchedPattern(one) ?? [])) {
      const source = keyFor(keys, ...splitPattern(pattern));
      if (source === undefined) continue;
      addForm(forms, source, keyOf(block));
      addForm(forms, keyOf(block), source);
    }
  }
  return forms;
}

function addForm(forms: Map<string, string[]>, key: string, form: string): void {
  const known = forms.get(key);
  if (known === undefined) forms.set(key, [form]);
  else known.push(form);
}

/** Returns the pattern of the package that a patch changes: `a@npm:^1.0.0` for `a@patch:a@npm%3A^1.0.0#./a.patch`. */
function patchedPattern(pattern: string): string | undefined {
  const [, source] = /@patch:([^#]+)#/.exec(pattern) ?? [];
  return source?.replace(/%(?:3A|2F|40|25)/g, decodeURIComponent);
}

/**
 * Returns the keys of the entries that the package `from` requests, after applying the project's rules. `from` has the
 * form `name@reference`.
 */
export function keysOfRanges(
  from: string,
  ranges: Iterable<readonly [string, string]>,
  { keys, rules }: YarnLinks,
): readonly string[] {
  return [...ranges].flatMap(([name, range]) => {
    const ruled = keyFor(keys, name, rangeByRules(rules, from, name, range));
    return ruled ?? keyFor(keys, name, range) ?? [];
  });
}

/**
 * Returns the string that identifies an entry in the rules for its dependencies, in the form `name@reference`. Yarn 1
 * does not write a `resolution`, so the requested pattern is used.
 */
function placeOf({ fields, patterns }: YarnBlock): string {
  return fields.get('resolution') ?? patterns[0] ?? '';
}
