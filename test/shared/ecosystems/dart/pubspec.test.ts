import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const TEXT = `name: app
dependencies:
  flutter:
    sdk: flutter
  own:
    path: ../own
  a: ^1.0.0
  b: 2.0.0
dev_dependencies:
  c: any
`;
const lock = (...names: readonly string[]) =>
  `packages:\n${names.map((name) => `  ${name}:\n    dependency: "direct main"\n    source: hosted\n    description:\n      name: ${name}\n      url: "https://pub.dev"\n    version: "1.0.0"\n`).join('')}sdks:\n  dart: ">=3.0.0"\n`;

it("a pubspec.yaml counts as locked if its packages are in its own lockfile or, for a member, in the workspace's lockfile", () => {
  expect(unlockedIn({ 'pubspec.yaml': TEXT })).toEqual([
    'pubspec.yaml names 2 dependencies, and no lockfile pins the installed versions',
  ]);
  expect(namesOf(inventoryOfFiles({ 'pubspec.yaml': TEXT }))).toEqual(['b@2.0.0']);
  expect(unlockedIn({ 'pubspec.yaml': TEXT, 'pubspec.lock': lock('a', 'b', 'c') })).toEqual([]);
  const member = { 'packages/app/pubspec.yaml': TEXT, 'pubspec.lock': lock('a', 'b', 'c') };
  expect(unlockedIn({ ...member, 'pubspec.yaml': 'workspace:\n  - packages/app\n' })).toEqual([]);
  expect(unlockedIn({ ...member, 'pubspec.yaml': 'name: root\n' })).toHaveLength(1);
});
