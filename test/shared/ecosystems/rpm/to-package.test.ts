import { describe, expect, it } from '@jest/globals';
import { toPackage } from '../../../../shared/ecosystems/rpm/to-package.ts';

const FILE = { path: 'Packages', bytes: Buffer.alloc(0) };
const facts = { name: 'a', version: '1', release: '2', epoch: undefined };

function packageOn(id: string, versionId: string, more: object = {}) {
  const os = { id, versionId };
  return toPackage(
    FILE,
    { os, sourceKind: 'image', file: () => undefined, named: () => [] },
    { ...facts, ...more },
  );
}

describe('toPackage', () => {
  it.each([
    ['rhel', '9.4', 'pkg:rpm/redhat/a@1-2?distro=rhel-9.4'],
    ['opensuse-leap', '15.5', 'pkg:rpm/opensuse/a@1-2?distro=opensuse-leap-15.5'],
    ['fedora', '40', 'pkg:rpm/fedora/a@1-2?distro=fedora-40'],
  ])('for the system %s in version %s, returns the purl %s', (id, versionId, purl) => {
    expect(packageOn(id, versionId).purl).toBe(purl);
  });

  it.each([
    ['python-pip-21.2.3-8.el9.src.rpm', { name: 'python-pip', version: '21.2.3-8.el9' }],
    ['a-1-2.nosrc.rpm', { name: 'a', version: '1-2' }],
    ['(none)', undefined],
    ['a-1.src.rpm', undefined],
    [undefined, undefined],
  ])('for the source file name %s, returns the source package %j', (sourceRpm, source) => {
    expect(packageOn('fedora', '40', { sourceRpm }).source).toEqual(source);
  });

  it('adds the epoch to the version and the qualifiers, even if it is 0', () => {
    expect(packageOn('fedora', '40', { epoch: 0 })).toMatchObject({
      version: '0:1-2',
      purl: 'pkg:rpm/fedora/a@1-2?distro=fedora-40&epoch=0',
    });
  });
});
