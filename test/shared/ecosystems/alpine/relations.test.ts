import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

/** What `a` needs, where `b` and `c` are installed too. */
function needsOf(relations: string): readonly string[] | undefined {
  const installed = [`P:a\nV:1\n${relations}\n`, 'P:b\nV:1\np:so:lib.so.1=1 c=9\n', 'P:c\nV:1\n'];
  const inventory = inventoryOfFiles({ 'lib/apk/db/installed': installed.join('\n') }, 'image');
  return packageNamed(inventory, 'a').dependsOn;
}

describe('what a package of apk needs', () => {
  it('is what has the name, or provides it', () => {
    expect(needsOf('D:so:lib.so.1')).toEqual(['pkg:apk/alpine/b@1']);
    expect(needsOf('D:b>0')).toEqual(['pkg:apk/alpine/b@1']);
  });

  it('is the package itself before what provides its name', () => {
    expect(needsOf('D:c')).toEqual(['pkg:apk/alpine/c@1']);
  });

  it('is nothing that is not there, and no conflict', () => {
    expect(needsOf('D:away !b')).toEqual([]);
  });
});
