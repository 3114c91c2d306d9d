/** Reads the lockfiles of npm, Yarn, pnpm, Bun and Deno, and packages installed in `node_modules`. */
import type { Ecosystem, Lock } from './ecosystem.ts';
import { bunBinaryLock } from './npm/bun-binary-lock.ts';
import { bunLock } from './npm/bun-lock.ts';
import { denoConfig } from './npm/deno-config.ts';
import { denoModules } from './npm/deno-imports.ts';
import { denoJson } from './npm/deno-json.ts';
import { denoLock } from './npm/deno-lock.ts';
import { installedPackage } from './npm/installed.ts';
import { libman } from './npm/libman.ts';
import {
  coveredByBunLock,
  coveredByDenoLock,
  coveredByPackageLock,
  coveredByPnpmLock,
  coveredByYarnLock,
} from './npm/lock-coverage.ts';
import { meteorPackage } from './npm/meteor-package.ts';
import { npmSettings } from './npm/npm-settings.ts';
import { packageJson } from './npm/package-json.ts';
import { packageLock } from './npm/package-lock.ts';
import { pnpmLock } from './npm/pnpm-lock.ts';
import { pnpmWorkspace } from './npm/pnpm-workspace.ts';
import { recordedPackage } from './npm/recorded-package.ts';
import { importMap, jspmConfig, olderJspmConfig, railsImportmap } from './npm/web-modules.ts';
import { yarnCache } from './npm/yarn-cache.ts';
import { yarnLock } from './npm/yarn-lock.ts';
import { yarnPnp } from './npm/yarn-pnp.ts';
import { yarnSettings } from './npm/yarn-settings.ts';

/** Format for Deno's manifest. It also returns the packages in the lockfile that the manifest refers to. */
const DENO = denoJson(denoConfig, denoLock);

const LOCKS: readonly Lock[] = [
  {
    format: packageLock,
    names: ['package-lock.json', 'npm-shrinkwrap.json'],
    coverage: coveredByPackageLock,
  },
  { format: yarnLock, names: ['yarn.lock'], coverage: coveredByYarnLock },
  { format: pnpmLock, names: ['pnpm-lock.yaml'], coverage: coveredByPnpmLock },
  { format: bunLock, names: ['bun.lock'], coverage: coveredByBunLock },
  { format: denoLock, names: ['deno.lock'], coverage: coveredByDenoLock },
  { format: DENO, names: [] },
  { format: yarnSettings, names: [] },
  { format: yarnPnp, names: ['.pnp.cjs'] },
  { format: installedPackage, names: ['node_modules'], folderOf: projectOf },
];

export const ecosystem: Ecosystem = {
  id: 'npm',
  formats: [
    packageLock,
    yarnLock,
    pnpmLock,
    bunLock,
    bunBinaryLock,
    denoLock,
    DENO,
    denoModules,
    npmSettings,
    pnpmWorkspace,
    yarnSettings,
    yarnPnp,
    yarnCache,
    installedPackage,
    recordedPackage,
    packageJson(LOCKS),
    railsImportmap,
    importMap,
    jspmConfig,
    olderJspmConfig,
    libman,
    meteorPackage,
  ],
};

/** Returns the folder that contains the outermost `node_modules`. */
function projectOf(path: string): string {
  return path.slice(0, path.indexOf('node_modules/'));
}
