/** JavaScript: the lockfiles of npm, Yarn, pnpm, Bun and Deno, and what is installed below `node_modules`. */
import type { Ecosystem } from './ecosystem.ts';
import { bunBinaryLock } from './npm/bun-binary-lock.ts';
import { bunLock } from './npm/bun-lock.ts';
import { denoLock } from './npm/deno-lock.ts';
import { installedPackage } from './npm/installed.ts';
import { packageLock } from './npm/package-lock.ts';
import { pnpmLock } from './npm/pnpm-lock.ts';
import { yarnCache } from './npm/yarn-cache.ts';
import { yarnLock } from './npm/yarn-lock.ts';
import { yarnPnp } from './npm/yarn-pnp.ts';

export const ecosystem: Ecosystem = {
  id: 'npm',
  formats: [
    packageLock,
    yarnLock,
    pnpmLock,
    bunLock,
    bunBinaryLock,
    denoLock,
    yarnPnp,
    yarnCache,
    installedPackage,
  ],
};
