import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/haskell.ts';

it('reads what Cabal and Stack lock', () => {
  expect(ecosystem.formats.flatMap(({ wanted }) => wanted.names)).toEqual([
    'cabal.project.freeze',
    'cabal.config',
    'stack.yaml.lock',
  ]);
});
