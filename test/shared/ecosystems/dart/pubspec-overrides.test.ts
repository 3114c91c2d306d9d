import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const LOCK = `packages:
  http:
    dependency: transitive
    description: {name: http, url: "https://pub.dev"}
    source: hosted
    version: "0.13.5"
sdks: {dart: ">=3.0.0 <4.0.0"}
`;

const manifest = (overrides: string) => `name: app\ndependency_overrides:\n  ${overrides}\n`;

describe('a dependency override', () => {
  it.each(['http: 0.13.2', 'http: {version: 0.13.2, hosted: "https://pub.dev"}'])(
    'is listed as a package and reported as a problem if the lockfile has a different version: %s',
    (overrides) => {
      const inventory = inventoryOfFiles({
        'pubspec.yaml': manifest(overrides),
        'pubspec.lock': LOCK,
      });
      expect(namesOf(inventory)).toEqual(['http@0.13.2', 'http@0.13.5']);
      expect(inventory.problems).toEqual([
        {
          code: 'contradiction',
          message:
            'the project overrides http 0.13.2, but the lockfile contains a different version. Fix: run `dart pub get`',
          path: 'pubspec.lock',
        },
      ]);
    },
  );

  it('with a range is reported as a problem if the locked version is outside the range', () => {
    const files = { 'pubspec.yaml': manifest('http: ^0.12.0'), 'pubspec.lock': LOCK };
    expect(inventoryOfFiles(files).problems).toMatchObject([{ code: 'contradiction' }]);
  });

  it.each(['http: 0.13.5', 'http: ^0.13.0', 'http: any', 'http: {path: ../http}'])(
    'is not a problem if the locked version satisfies it: %s',
    (overrides) => {
      const files = { 'pubspec.yaml': manifest(overrides), 'pubspec.lock': LOCK };
      expect(inventoryOfFiles(files).problems).toEqual([]);
    },
  );

  it('in pubspec_overrides.yaml replaces the overrides in pubspec.yaml', () => {
    const inventory = inventoryOfFiles({
      'pubspec.yaml': manifest('http: 0.13.5'),
      'pubspec_overrides.yaml': 'dependency_overrides: {http: 0.13.2}\n',
      'pubspec.lock': LOCK,
    });
    expect(namesOf(inventory)).toContain('http@0.13.2');
  });

  it('is a dependency that the lockfile must contain', () => {
    expect(unlockedIn({ 'pubspec.yaml': manifest('http: 0.13.2') })).toEqual([
      'pubspec.yaml names 1 dependency, and no lockfile pins the installed versions',
    ]);
  });
});
