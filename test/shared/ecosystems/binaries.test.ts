import { expect, it } from '@jest/globals';
import { inventoryOfExtract, packageNamed } from '../../support/inventory.ts';

it('the inventory lists a well-known program as a package with the purl type `generic`', () => {
  const found = inventoryOfExtract('usr/local/bin/node', {
    kind: 'executable',
    programs: [{ name: 'node', version: '20.1.0' }],
  });
  expect(packageNamed(found, 'node')).toMatchObject({
    purl: 'pkg:generic/node@20.1.0',
    ecosystem: undefined,
    locations: [{ path: 'usr/local/bin/node' }],
  });
});

it('the inventory reports a compressed program as unread', () => {
  const found = inventoryOfExtract('usr/local/bin/tool', {
    kind: 'executable',
    isPacked: true,
    programs: [],
  });
  expect(found.problems).toMatchObject([
    { code: 'unreadable', path: 'usr/local/bin/tool', message: expect.stringContaining('UPX') },
  ]);
});
