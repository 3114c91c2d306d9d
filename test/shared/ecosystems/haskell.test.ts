import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/haskell.ts';

it('the inventory reads the lockfiles of Cabal and Stack, and the manifests of projects', () => {
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
