import { describe, expect, it } from '@jest/globals';
import { goPackage, standardLibrary } from '../../../../shared/ecosystems/go/go-package.ts';

const file = { path: 'go.mod', bytes: Buffer.alloc(0) };

describe('goPackage', () => {
  it('converts the purl to lower case, but not the name', () => {
    expect(
      goPackage(file, { name: 'github.com/BurntSushi/toml', version: 'v1.3.2' }),
    ).toMatchObject({
      purl: 'pkg:golang/github.com/burntsushi/toml@v1.3.2',
      name: 'github.com/BurntSushi/toml',
      ecosystem: 'Go',
    });
  });
});

describe('standardLibrary', () => {
  it('returns a package with the name that the Go vulnerability database uses', () => {
    expect(standardLibrary(file, '1.22.4', 5)).toMatchObject({
      purl: 'pkg:golang/stdlib@1.22.4',
      locations: [{ line: 5 }],
    });
  });
});
