import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

/** Returns the dependencies of `a` when `b` and `c` are also installed. */
function needsOf(relations: string): readonly string[] | undefined {
  const installed = [`P:a\nV:1\n${relations}\n`, 'P:b\nV:1\np:so:lib.so.1=1 c=9\n', 'P:c\nV:1\n'];
  const inventory = inventoryOfFiles({ 'lib/apk/db/installed': installed.join('\n') }, 'image');
  return packageNamed(inventory, 'a').dependsOn;
}

describe('the dependencies of an apk package', () => {
  it('include packages that have the requested name or provide it', () => {
    expect(needsOf('D:so:lib.so.1')).toEqual(['pkg:apk/alpine/b@1']);
    expect(needsOf('D:b>0')).toEqual(['pkg:apk/alpine/b@1']);
  });

  it('include only the package with the requested name if another package provides that name', () => {
    expect(needsOf('D:c')).toEqual(['pkg:apk/alpine/c@1']);
  });

  it('exclude conflicting packages and packages that are not installed', () => {
    expect(needsOf('D:away !b')).toEqual([]);
  });
});
