import type { YarnBlock } from './yarn-blocks.ts';
import { keyFor, keyOf, splitPattern } from './yarn-patterns.ts';
import { rangeByRules, type YarnRules } from './yarn-rules.ts';

export const WORKSPACE = 'workspace:';

/** The data that is needed to find the entry for a range. */
export interface YarnLinks {
  /** The key of the graph entry for each pattern. */
  readonly keys: ReadonlyMap<string, string>;
  readonly rules: YarnRules;
  /**
   * For the key of an entry, the keys of the other entries for the same package. One is the original, and the other is
   * its patched form.
   */
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
 * Returns the keys of the dependencies of an entry. A patched package has two entries, the original and the patched
 * form. For either of them, the key of the other one is also returned.
 */
export function needsOf(block: YarnBlock, links: YarnLinks): readonly string[] {
  const needs = keysOfRanges(placeOf(block), block.dependencies, links);
  return [...needs, ...(links.forms.get(keyOf(block)) ?? [])];
}

/**
 * For each patched package, maps the key of its original entry to that of its patched entry, and back. Yarn patches
 * some packages itself, such as `typescript` and `fsevents`, so dependents can need either entry.
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
 * Returns the keys of the entries that a package requests, after the project's rules are applied. `from` is the
 * package, as `name@reference`.
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
 * Returns the name of an entry in the rules for its dependencies, as `name@reference`. Entries of Yarn 1 have no
 * `resolution`, so their requested pattern is used.
 */
function placeOf({ fields, patterns }: YarnBlock): string {
  return fields.get('resolution') ?? patterns[0] ?? '';
}
