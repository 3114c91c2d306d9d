/** JavaScript: the lockfiles of npm, and what is installed below `node_modules`. */
import type { Ecosystem } from './ecosystem.ts';
import { installedPackage } from './npm/installed.ts';
import { packageLock } from './npm/package-lock.ts';

export const ecosystem: Ecosystem = {
  id: 'npm',
  formats: [packageLock, installedPackage],
};
