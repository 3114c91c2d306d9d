import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

function paragraph(name: string, ...fields: string[]): string {
  return [`Package: ${name}`, 'Status: install ok installed', 'Version: 1', ...fields, ''].join(
    '\n',
  );
}

const STATUS = [
  paragraph(
    'app',
    'Pre-Depends: libc6:any (>= 2)',
    'Depends: away | mta [amd64], mail-agent, none',
  ),
  paragraph('libc6'),
  paragraph('mta', 'Provides: mail-agent (= 1)'),
].join('\n');

describe('the dependencies of a dpkg package', () => {
  it('include the first installed alternative, and any package that provides a requested name', () => {
    const inventory = inventoryOfFiles({ 'var/lib/dpkg/status': STATUS }, 'image');
    expect(packageNamed(inventory, 'app').dependsOn).toEqual([
      'pkg:deb/debian/libc6@1',
      'pkg:deb/debian/mta@1',
    ]);
  });
});
