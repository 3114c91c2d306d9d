import { expect, it } from '@jest/globals';
import { haskellPackage } from '../../../../shared/ecosystems/haskell/haskell-package.ts';

const file = { path: 'stack.yaml.lock', bytes: Buffer.alloc(0) };

it.each([
  ['1.0', 'Hackage'],
  ['', undefined],
])('a Haskell package with the version %j has the ecosystem %s', (version, ecosystem) => {
  expect(haskellPackage(file, { name: 'a', version }).ecosystem).toBe(ecosystem);
});
