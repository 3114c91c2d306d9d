import type { Comparison } from '../../model/comparison.ts';
import type { Inventory } from '../../model/inventory.ts';

/** The base of a scanned source. `T` is the result for one source, such as its inventory. */
export interface ComparedSource<T = Inventory> {
  readonly comparison: Comparison;
  /** `base` is present only if the base was compared. */
  readonly base?: BaseInventories<T> | undefined;
}

/** The inventories of a base. A folder has one, and an index has one for each platform. */
export interface BaseInventories<T = Inventory> {
  readonly inventories: readonly T[];
  /** Returns true if the base contains the same file. */
  readonly isSame: (path: string) => boolean;
}
