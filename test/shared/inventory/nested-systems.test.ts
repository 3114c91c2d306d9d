import { expect, it } from '@jest/globals';
import { systemsIn } from '../../../shared/inventory/nested-systems.ts';

const FILES: Readonly<Record<string, string>> = {
  'opt/rootfs/etc/os-release': 'ID=alpine\nVERSION_ID=3.18.0\n',
  'srv/a/usr/lib/os-release': 'ID=rocky\nVERSION_ID=9\n',
  'var/etc/os-release': 'ID=decoy\nVERSION_ID=1\n',
};

it.each([
  ['var/lib/dpkg/status', 'debian'],
  ['opt/rootfs/lib/apk/db/installed', 'alpine'],
  ['opt/rootfs/usr/lib/apk/db/installed', 'alpine'],
  ['opt/rootfs/var/lib/dpkg/status.d/a', 'alpine'],
  ['srv/a/var/lib/rpm/rpmdb.sqlite', 'rocky'],
  ['srv/a/usr/lib/sysimage/rpm/Packages.db', 'rocky'],
  ['srv/unnamed/var/lib/dpkg/status', 'debian'],
  ['opt/rootfs/package-lock.json', 'debian'],
])('the operating system of the file %s is %s', (path, id) => {
  const systemOf = systemsIn({
    os: { id: 'debian', versionId: '12' },
    file: (name) => {
      const text = FILES[name];
      return text === undefined ? undefined : { path: name, bytes: Buffer.from(text) };
    },
  });
  expect(systemOf(path)?.id).toBe(id);
});
