import { describe, expect, it } from '@jest/globals';
import {
  folderOf,
  isPlaceSpec,
  vcsUrlOf,
  versionOfArchive,
} from '../../../../shared/ecosystems/npm/node-modules-path.ts';

describe('isPlaceSpec', () => {
  it.each([
    ['https://r.example/a.tgz', true],
    ['git+ssh://git@host.example/a.git#semver:^1', true],
    ['owner/name', true],
    ['github:owner/name', true],
    ['file:../a', true],
    ['^1.0.0 || 2', false],
    ['latest', false],
    ['npm:@s/a@^1', false],
    ['workspace:packages/a', false],
    ['', false],
  ])('for the request %j, returns %s', (spec, isPlace) => {
    expect(isPlaceSpec(spec)).toBe(isPlace);
  });
});

describe('a location on disk', () => {
  it.each([
    ['file:./lib', './lib'],
    ['link:../lib', '../lib'],
    ['./lib', './lib'],
    ['file:lib#lib::hash=8e3ec0&locator=app%40workspace%3A.', 'lib'],
    ['file:vendor/a-1.0.0.tgz', undefined],
    ['git+file:///srv/a', undefined],
    ['npm:^1.0.0', undefined],
  ])('written as %s refers to the folder %s', (place, folder) => {
    expect(folderOf(place)).toBe(folder);
  });

  it.each([
    ['file:vendor/a-1.0.0.tgz', 'a', '1.0.0'],
    ['./s-a-1.0.0-rc.1.tar.gz', '@s/a', '1.0.0-rc.1'],
    ['file:vendor/a-latest.tgz', 'a', undefined],
    ['file:vendor/b-1.0.0.tgz', 'a', undefined],
    ['file:vendor/a-1.0.0', 'a', undefined],
  ])('written as %s for the package %s contains the version %s', (place, name, version) => {
    expect(versionOfArchive(place, name)).toBe(version);
  });
});

describe('vcsUrlOf', () => {
  it.each([
    ['git+ssh://git@github.com/o/r.git#1234', 'git+ssh://git@github.com/o/r.git@1234'],
    ['git://host.example/r#v1.0.0', 'git+git://host.example/r@v1.0.0'],
    ['github:o/r#1234', 'git+https://github.com/o/r.git@1234'],
    ['https://host.example/r.git#commit=1234', 'git+https://host.example/r.git@1234'],
    ['git@host.example:o/r.git#commit=1234', 'git+ssh://git@host.example/o/r.git@1234'],
    ['https://codeload.github.com/o/r/tar.gz/1234', 'git+https://github.com/o/r.git@1234'],
    ['https://r.example/a/-/a-1.0.0.tgz', undefined],
    ['https://r.example/a/-/a-1.0.0.tgz#1234', undefined],
    ['file:vendor/a.tgz', undefined],
    ['git+https://host.example/r.git', undefined],
    [`git+https://host.example/${'r'.repeat(4000)}#1`, undefined],
  ])('for the location %s, returns the repository URL %s', (place, url) => {
    expect(vcsUrlOf(place)).toBe(url);
  });
});
