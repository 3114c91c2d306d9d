/** Conda: environment files, their lockfiles, and the packages installed in an environment. */

import { condaLock, otherCondaLock } from './conda/conda-lock.ts';
import { environmentFile } from './conda/environment.ts';
import { environmentManifest } from './conda/environment-manifest.ts';
import { condaExplicit } from './conda/explicit.ts';
import { condaMeta } from './conda/installed.ts';
import { otherEnvironment } from './conda/other-environment.ts';
import { pixiLock } from './conda/pixi-lock.ts';
import { pixiToml } from './conda/pixi-toml.ts';
import type { Ecosystem, Lock } from './ecosystem.ts';

const LOCKS: readonly Lock[] = [
  { format: condaLock, names: ['conda-lock.yml'] },
  { format: condaExplicit, names: ['conda-linux-64.lock'] },
];

const NAMES = ['environment*.yml', 'conda*.yml', 'env.yml'];

export const ecosystem: Ecosystem = {
  id: 'conda',
  formats: [
    environmentManifest(environmentFile, NAMES, LOCKS),
    environmentManifest(otherEnvironment, ['*.yml'], LOCKS),
    condaLock,
    otherCondaLock,
    condaExplicit,
    pixiLock,
    pixiToml(pixiLock),
    condaMeta,
  ],
};
