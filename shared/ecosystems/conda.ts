/** Conda: environment files, their lockfiles, and what is installed in an environment. */

import { condaLock } from './conda/conda-lock.ts';
import { environmentFile } from './conda/environment.ts';
import { environmentManifest } from './conda/environment-manifest.ts';
import { condaMeta } from './conda/installed.ts';
import type { Ecosystem } from './ecosystem.ts';

export const ecosystem: Ecosystem = {
  id: 'conda',
  formats: [environmentManifest(environmentFile, condaLock), condaLock, condaMeta],
};
