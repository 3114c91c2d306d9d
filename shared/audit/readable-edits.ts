import { DataError } from '../errors/errors.ts';
import { parseJson } from '../json/parse-json.ts';
import { readYamlTrees, type YamlNode } from '../json/yaml-tree.ts';
import { applyEdits, compatibleEdits, type TextEdit } from './apply-edits.ts';
import type { AuditFile } from './area.ts';

/** Maximum number of fixes in a file that are tried one by one. This is needed only if they cannot all be combined. */
const MAX_TRIED = 50;

type EditedText = Pick<AuditFile, 'path' | 'text'>;

/**
 * Returns the edits that can be made together, like `compatibleEdits`. Also omits each fix that would make a YAML file
 * unreadable or add a key twice.
 */
export function readableEdits<T extends TextEdit>(
  file: EditedText,
  groups: readonly (readonly T[])[],
): { readonly edits: readonly T[]; readonly isMade: readonly boolean[] } {
  const all = compatibleEdits(groups);
  if (keepsReadable(file, all.edits)) return all;
  let kept: readonly (readonly T[])[] = [];
  const isMade = groups.map((group, at) => {
    const tried = compatibleEdits([...kept, group]);
    const isFree = at < MAX_TRIED && tried.isMade.at(-1) === true;
    if (!isFree || !keepsReadable(file, tried.edits)) return false;
    kept = [...kept, group];
    return true;
  });
  return { edits: compatibleEdits(kept).edits, isMade };
}

/** Returns false if the edits would make a readable YAML or JSON file unreadable. */
export function keepsReadable({ path, text }: EditedText, edits: readonly TextEdit[]): boolean {
  if (edits.length === 0 || !/\.(?:ya?ml|json)$/i.test(path)) return true;
  return isReadable(applyEdits(text, edits), path) || !isReadable(text, path);
}

function isReadable(text: string, path: string): boolean {
  try {
    if (/\.json$/i.test(path)) parseJson(text, path);
    return !readYamlTrees(text, path).some((tree) => repeatsKey(tree, new Set()));
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

/** Returns true if any mapping in the tree contains the same key twice. Nodes behind aliases are visited only once. */
function repeatsKey(node: YamlNode, seen: Set<YamlNode>): boolean {
  if (node.kind === 'scalar' || seen.has(node)) return false;
  seen.add(node);
  if (node.kind === 'list') return node.items.some((item) => repeatsKey(item, seen));
  if (node.repeated.length > 0) return true;
  return [...node.entries.values()].some(({ value }) => repeatsKey(value, seen));
}
