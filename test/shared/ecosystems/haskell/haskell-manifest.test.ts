import { expect, it } from '@jest/globals';
import { haskellManifest } from '../../../../shared/ecosystems/haskell/haskell-manifest.ts';

it('a Haskell manifest lists each package once, and omits the project itself and the compiler packages', () => {
  const stated = ['base >=4', ' aeson ^>= 2', 'aeson', 'app', 'text:lib', '$x', ''];
  const { name, dependencies } = haskellManifest('app', stated);
  expect(name).toBe('app');
  expect(dependencies.map((one) => one.name)).toEqual(['aeson', 'text']);
});
