import type { Comparison } from '../../model/comparison.ts';
import type { Inventory } from '../../model/inventory.ts';

/** The comparison of a scanned source with its base. `T` is the result for one source, such as its inventory. */
export interface ComparedSource<T = Inventory> {
  readonly comparison: Comparison;
  /** The results for the base. Absent if the base was not compared. */
  readonly base?: BaseInventories<T> | undefined;
}

/** The inventories of a base. A folder has one inventory. A multi-platform image has one for each platform. */
export interface BaseInventories<T = Inventory> {
  readonly inventories: readonly T[];
  /**
   * Returns true if the file at a path is the same in the base and in the head, and does not refer to a changed file. If
   * the file has a problem, its message must not name a changed file either.
   */
  readonly isSame: (path: string, message?: string) => boolean;
}
