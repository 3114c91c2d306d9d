/** Haskell: `cabal.project.freeze`, `stack.yaml.lock` and project manifests. */

import type { Ecosystem, Lock } from './ecosystem.ts';
import { cabalFile } from './haskell/cabal-file.ts';
import { cabalFreeze } from './haskell/cabal-freeze.ts';
import { cabalProject } from './haskell/cabal-project.ts';
import { hpackManifest } from './haskell/hpack.ts';
import { stackLock } from './haskell/stack-lock.ts';
import { stackYaml } from './haskell/stack-yaml.ts';

/** Lockfiles of Cabal and Stack. Each of them covers its folder and all subfolders. */
const LOCKS: readonly Lock[] = [
  { format: cabalFreeze, names: ['cabal.project.freeze'], isForAllBelow: true },
  { format: stackLock, names: ['stack.yaml.lock'], isForAllBelow: true },
  { format: stackYaml, names: [], isForAllBelow: true },
];

const LOCKING = { ecosystem: 'Hackage', locks: LOCKS };

export const ecosystem: Ecosystem = {
  id: 'haskell',
  formats: [
    cabalFreeze,
    cabalProject,
    stackLock,
    stackYaml,
    cabalFile(LOCKING),
    hpackManifest(LOCKING),
  ],
};
