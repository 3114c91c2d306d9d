import { stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { withoutEntries } from '../unread.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import type { YarnBlock } from './yarn-blocks.ts';
import type { YarnLinks } from './yarn-needs.ts';
import { splitPattern } from './yarn-patterns.ts';

/**
 * Returns a problem for each dependency without an entry. A lockfile with such a dependency was truncated. Compares
 * only names, because a project can override ranges. A workspace with the same name counts as an entry, because an
 * override can refer to it.
 */
export function missingEntries(
  file: EcosystemFile,
  context: ParseContext,
  blocks: readonly YarnBlock[],
  { rules }: YarnLinks,
): readonly Problem[] {
  const names = new Set(blocks.flatMap(({ patterns }) => patterns.map(nameOf)));
  const missing = new Map<string, number>();
  for (const { dependencies, line } of blocks) {
    for (const name of dependencies.keys()) {
      const isKnown = names.has(name) || rules.resolutions.has(name);
      if (!isKnown && !missing.has(name)) missing.set(name, line);
    }
  }
  if (missing.size === 0) return [];
  for (const name of workspaceNames(context)) missing.delete(name);
  const unmet = [...missing].map(([needed, line]) => ({ needed, line }));
  return withoutEntries(file, unmet, 'regenerate the lockfile with `yarn install`');
}

function nameOf(pattern: string): string {
  return splitPattern(pattern)[0];
}

function workspaceNames(context: ParseContext): readonly string[] {
  return context
    .named(MANIFEST)
    .flatMap(({ path }) => stringAt(readManifest(path, context) ?? {}, 'name') ?? []);
}
