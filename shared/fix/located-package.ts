import type { Manager } from './managers/manager.ts';
import type { VulnerablePackage } from './vulnerable-packages.ts';

/** A package with findings, and one lockfile or manifest that contains it. */
export interface LocatedPackage {
  readonly vulnerable: VulnerablePackage;
  readonly path: string;
  readonly manager: Manager;
}
