import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

describe('a rockspec', () => {
  it.each(['directory', 'image'] as const)(
    'is listed as a package in a source of the kind %s',
    (kind) => {
      const text = `local base = "2.0.1"
package = 'LPeg'
version = base.."-1"
source = { url = 'https://example.org/lpeg.tar.gz' }
description = { license = "MIT/X11" }
`;
      const path = 'usr/lib/luarocks/rocks-5.1/lpeg/2.0.1-1/lpeg-2.0.1-1.rockspec';
      expect(inventoryOfFiles({ [path]: text }, kind).packages).toMatchObject([
        {
          purl: 'pkg:luarocks/LPeg@2.0.1-1',
          license: 'MIT/X11',
          downloadUrl: 'https://example.org/lpeg.tar.gz',
          locations: [{ path, line: 2 }],
        },
      ]);
    },
  );

  it.each(['', 'this is not Lua', 'package = "a"', 'package = name()\nversion = "1"'])(
    'is reported as a problem if it lacks a plain name or a plain version: %j',
    (text) => {
      expect(inventoryOfFiles({ 'a.rockspec': text })).toMatchObject({
        packages: [],
        problems: [{ code: 'not-a-lockfile', path: 'a.rockspec' }],
      });
    },
  );
});
