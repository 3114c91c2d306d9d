import { expect, it } from '@jest/globals';
import { inventoryOfFiles, unlockedIn } from '../../../support/inventory.ts';

const TEXT = `name: app
dependencies:
- base >= 4
- text
library:
  source-dirs: src
  when:
  - condition: os(linux)
    dependencies: unix, app
executables:
  x:
    dependencies:
      aeson: ">= 2"
    main: x.hs
tests:
  t:
    dependencies:
    - name: hspec
      mixin: [(A as B)]
`;

it('package.yaml for hpack lists the dependencies of all components', () => {
  expect(unlockedIn({ 'package.yaml': TEXT })).toEqual([
    'package.yaml names 4 dependencies, and no lockfile pins the installed versions',
  ]);
  const freeze =
    'constraints: any.text ==2.0, any.aeson ==2.1.0.0, any.hspec ==2.11.0, any.unix ==2.8\n';
  expect(unlockedIn({ 'package.yaml': TEXT, 'cabal.project.freeze': freeze })).toEqual([]);
});

it.each(['name: x\ndependencies:\n  minimist: 1.2.5\n', 'name: x\n'])(
  'the hpack format ignores a package.yaml for pnpm: %j',
  (text) => {
    const { problems } = inventoryOfFiles({ 'package.yaml': text });
    expect(problems.filter(({ message }) => message.includes('cabal'))).toEqual([]);
  },
);

it('the hpack format skips values in package.yaml that are nested too deeply', () => {
  const deep = `library: ${'['.repeat(90)}${']'.repeat(90)}\n`;
  expect(unlockedIn({ 'package.yaml': deep })).toEqual([]);
});
