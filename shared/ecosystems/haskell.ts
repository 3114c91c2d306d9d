/** Haskell: `cabal.project.freeze` and `stack.yaml.lock`. */

import type { Ecosystem } from './ecosystem.ts';
import { cabalFile } from './haskell/cabal-file.ts';
import { cabalFreeze } from './haskell/cabal-freeze.ts';
import { stackLock } from './haskell/stack-lock.ts';

export const ecosystem: Ecosystem = {
  id: 'haskell',
  formats: [cabalFreeze, stackLock, cabalFile(cabalFreeze, stackLock)],
};
