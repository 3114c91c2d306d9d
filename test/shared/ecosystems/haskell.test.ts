import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/haskell.ts';

it('reads what Cabal and Stack lock, and what projects state', () => {
  expect(ecosystem.formats.flatMap(({ wanted }) => wanted.names ?? [])).toEqual([
    'cabal.project.freeze',
    'cabal.config',
    'cabal.project',
    'cabal.project.local',
    'stack.yaml.lock',
    'stack.yaml',
    'package.yaml',
  ]);
});
