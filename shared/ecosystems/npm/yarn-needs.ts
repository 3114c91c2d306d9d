import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { isOwnFolder } from './manifest.ts';
import type { YarnBlock } from './yarn-blocks.ts';
import { keyFor, splitPattern } from './yarn-patterns.ts';
import { rangeByRules, type YarnRules } from './yarn-rules.ts';

export const WORKSPACE = 'workspace:';

/** What it takes to follow a range to the entry that it led to. */
export interface YarnLinks {
  /** Keys of the graph by pattern. */
  readonly keys: ReadonlyMap<string, string>;
  readonly rules: YarnRules;
}

/** Protocols of berry for code that is used where it stands. Its version says so, and is none. */
const OWN_PROTOCOLS = [WORKSPACE, 'link:', 'portal:'];

/** Whether an entry is code of the source tree: a workspace, or a folder that was linked or copied. */
export function isOwn(block: YarnBlock, file: EcosystemFile, context: ParseContext): boolean {
  const [, reference] = splitPattern(placeOf(block));
  const isUsedInPlace = OWN_PROTOCOLS.some((protocol) => reference.startsWith(protocol));
  if (isUsedInPlace && block.fields.has('resolution')) return true;
  return isOwnFolder(reference, file, context, workspaceOf(reference));
}

/** The workspace that a path is seen from: `…&locator=app%40workspace%3Apackages%2Fapp`. */
export function workspaceOf(reference: string): string | undefined {
  const [, folder] = /[:&]locator=[^&]*%40workspace%3A([^&]*)/.exec(reference) ?? [];
  return folder?.replaceAll('%2F', '/');
}

export function isWorkspace(block: YarnBlock): boolean {
  return splitPattern(placeOf(block))[1].startsWith(WORKSPACE);
}

/** Keys of what an entry names. */
export function needsOf(block: YarnBlock, links: YarnLinks): readonly string[] {
  return keysOfRanges(placeOf(block), block.dependencies, links);
}

/** Keys of what `from`, written `name@reference`, asks for. */
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

/** Yarn 1 says only what was asked for. */
function placeOf({ fields, patterns }: YarnBlock): string {
  return fields.get('resolution') ?? patterns[0] ?? '';
}
