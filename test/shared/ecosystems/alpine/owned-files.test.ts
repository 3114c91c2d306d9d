import { describe, expect, it } from '@jest/globals';
import { ownedFiles } from '../../../../shared/ecosystems/alpine/owned-files.ts';
import { readRecords } from '../../../../shared/ecosystems/alpine/records.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const TEXT =
  'P:a\nV:1\nF:etc\nR:a.conf\nF:\nR:top\n\nP:nameless\nF:usr\nR:x\n\nP:b\nV:2\nF:usr/bin\nR:b\n';

/** Calls `ownedFiles` as the apk parser does: records that do not become packages are omitted. */
function ownedOf(root: string) {
  const { packages } = inventoryOfFiles({ 'lib/apk/db/installed': TEXT }, 'image');
  const installed = [...readRecords(TEXT)].flatMap((record) => {
    const found = packages.find(({ name }) => name === record.fields.get('P'));
    return found === undefined ? [] : [{ record, found }];
  });
  return [...ownedFiles(Buffer.from(TEXT), root, installed)];
}

describe('the files of apk packages', () => {
  it('are listed with their owner and path, even if they are in the root folder', () => {
    expect(ownedOf('')).toEqual([
      { owner: 'pkg:apk/alpine/a@1', path: 'etc/a.conf' },
      { owner: 'pkg:apk/alpine/a@1', path: 'top' },
      { owner: 'pkg:apk/alpine/b@2', path: 'usr/bin/b' },
    ]);
  });

  it('have paths that start with the root folder of the system they belong to', () => {
    expect(ownedOf('srv/root/').map(({ path }) => path)).toContain('srv/root/usr/bin/b');
  });
});
