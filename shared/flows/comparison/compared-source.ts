import type { Comparison } from '../../model/comparison.ts';
import type { Inventory } from '../../model/inventory.ts';

/** The base of a scanned source. */
export interface ComparedSource {
  readonly comparison: Comparison;
  /** `base` is present only if the base was compared. */
  readonly base?: BaseInventories | undefined;
}

/** The inventories of a base. A folder has one inventory, and an index has one inventory for each platform. */
export interface BaseInventories {
  readonly inventories: readonly Inventory[];
  /** Returns true if a file is the same in the base. */
  readonly isSame: (path: string) => boolean;
}
