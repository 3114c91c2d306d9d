import { describe, expect, it } from '@jest/globals';
import {
  nameOfTarball,
  vcsUrlOf,
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
