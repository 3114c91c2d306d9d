import type { Manager } from './managers/manager.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** A package with findings in one lockfile or manifest. */
export interface LocatedPackage {
  readonly vulnerable: VulnerablePackage;
  readonly path: string;
  readonly manager: Manager;
}
