import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

const TEXT = `name: app
version: 0.1
library
  build-depends: base >=4, text
               , aeson ^>=2.0
  default-language: Haskell2010
test-suite t
  build-depends:
      app,
      hspec
`;

it('a cabal file counts as locked if its lockfile contains all of its packages', () => {
  expect(unlockedIn({ 'core/app.cabal': TEXT })).toEqual([
    'core/app.cabal names 3 dependencies, and no lockfile pins the installed versions',
  ]);
  const freeze =
    'constraints: any.text ==2.0,\n             any.aeson ==2.1.0.0,\n             any.hspec ==2.11.0\n';
  expect(unlockedIn({ 'core/app.cabal': TEXT, 'cabal.project.freeze': freeze })).toEqual([]);
  expect(unlockedIn({ 'app.cabal': TEXT, 'other/cabal.project.freeze': freeze })).toHaveLength(1);
});
