import { describe, expect, it } from '@jest/globals';
import {
  folderOf,
  nameOfTarball,
  packageOfTarball,
  vcsUrlOf,
  versionOfArchive,
  versionOfTarball,
} from '../../../../shared/ecosystems/npm/npm-place.ts';

describe('the address of a tarball', () => {
  it.each([
    ['https://r.example/once/-/once-1.4.0.tgz', 'once', '1.4.0'],
    ['https://r.example/npm/@s/a-b/-/a-b-2.0.0-rc.1.tgz', '@s/a-b', '2.0.0-rc.1'],
    ['https://r.example/@s%2fa/-/a-1.0.0.tgz', '@s/a', '1.0.0'],
    ['https://r.example/a/-/other-1.0.0.tgz', 'a', undefined],
    ['https://host.example/a-1.0.0.tgz', undefined, undefined],
    ['file:a/-/a-1.0.0.tgz', undefined, undefined],
  ])('%s is of %s in version %s', (url, name, version) => {
    expect([nameOfTarball(url), versionOfTarball(url)]).toEqual([name, version]);
  });
});

describe('packageOfTarball', () => {
  it.each([
    ['https://r.example/npm/@s/a-b/-/a-b-2.0.0.tgz#sha1', { name: '@s/a-b', version: '2.0.0' }],
    ['https://r.example/a/-/a-1.0.0.tgz?x=/a-2.0.0.tgz', { name: 'a', version: '1.0.0' }],
    ['https://r.example/a/-/a-latest.tgz', undefined],
    ['https://r.example/a/-/b-1.0.0.tgz', undefined],
    ['git+ssh://git@host.example/a.git#1', undefined],
    [undefined, undefined],
  ])('%s is %j', (url, wanted) => {
    expect(packageOfTarball(url)).toEqual(wanted);
  });
});

describe('a place on the disk', () => {
  it.each([
    ['file:./lib', './lib'],
    ['link:../lib', '../lib'],
    ['./lib', './lib'],
    ['file:lib#lib::hash=8e3ec0&locator=app%40workspace%3A.', 'lib'],
    ['file:vendor/a-1.0.0.tgz', undefined],
    ['git+file:///srv/a', undefined],
    ['npm:^1.0.0', undefined],
  ])('%s is the folder %s', (place, folder) => {
    expect(folderOf(place)).toBe(folder);
  });

  it.each([
    ['file:vendor/a-1.0.0.tgz', 'a', '1.0.0'],
    ['./s-a-1.0.0-rc.1.tar.gz', '@s/a', '1.0.0-rc.1'],
    ['file:vendor/a-latest.tgz', 'a', undefined],
    ['file:vendor/b-1.0.0.tgz', 'a', undefined],
    ['file:vendor/a-1.0.0', 'a', undefined],
  ])('%s of %s is of the version %s', (place, name, version) => {
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
  ])('%s is %s', (place, url) => {
    expect(vcsUrlOf(place)).toBe(url);
  });
});
