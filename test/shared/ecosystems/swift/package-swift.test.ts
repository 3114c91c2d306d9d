import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const TEXT = `// swift-tools-version:5.9
let package = Package(dependencies: [
  .package(url: "https://github.com/Apple/swift-nio.git", from: "2.0.0"),
  .package(name: "X", url: "git@github.com:o/x.git", .exact("1.2.3")),
  .package(path: "../Own"),
  // .package(url: "https://github.com/o/commented", from: "1.0.0"),
])
`;

it('a Package.swift for a specific compiler version must also be locked', () => {
  const files = { 'Package@swift-5.9.swift': TEXT, 'Package.swift': 'let package = Package()\n' };
  expect(unlockedIn(files)).toHaveLength(1);
});

it('a Package.swift counts as locked if its lockfile contains all of its package URLs', () => {
  expect(unlockedIn({ 'Package.swift': TEXT })).toEqual([
    'Package.swift names 2 dependencies, and no lockfile pins the installed versions',
  ]);
  expect(namesOf(inventoryOfFiles({ 'Package.swift': TEXT }))).toEqual(['github.com/o/x@1.2.3']);
  const pin = (location: string) => ({
    identity: 'i',
    kind: 'k',
    location,
    state: { version: '2.0.0', revision: 'a' },
  });
  const pins = [pin('https://github.com/apple/swift-nio'), pin('https://github.com/o/x.git')];
  const lockfile = JSON.stringify({ version: 2, pins });
  expect(unlockedIn({ 'Package.swift': TEXT, 'Package.resolved': lockfile })).toEqual([]);
  expect(unlockedIn({ 'Package.swift': '.package(url: address, from: "1.0.0")' })).toHaveLength(1);
  expect(unlockedIn({ 'Package.swift': 'let package = Package(name: "x")' })).toEqual([]);
});
