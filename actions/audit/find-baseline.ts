import { type BaselineEntry, readBaseline } from '../../shared/audit/baseline.ts';
import type { AuditedTree } from './read-tree.ts';

/**
 * Returns the entries in the baseline. In a pull request or a merge queue, the baseline is read from the base.
 * Otherwise, a change could accept its own findings. If the base cannot be read, there is no baseline.
 *
 * @throws {DataError} if the baseline is not valid.
 */
export function findBaseline(tree: AuditedTree, path: string): readonly BaselineEntry[] {
  const { comparison, base } = tree.baselineBase;
  if (comparison.status === 'unavailable') return [];
  const [earlier] = base?.inventories ?? [];
  const { files } = earlier ?? tree;
  const file = files.find((each) => each.path === path);
  return file === undefined ? [] : readBaseline(file.text, path);
}
