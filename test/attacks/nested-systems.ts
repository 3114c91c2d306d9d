import type { TarFile } from '../support/tar.ts';
import type { Attack, Random } from './attack.ts';
import { type HiddenPackage, hideInImage } from './hide-package.ts';

/** A distribution with its os-release and a package database with one vulnerable package. */
interface System {
  readonly release: string;
  readonly hidden: HiddenPackage;
  database(name: string, version: string): TarFile;
}

const DEBIAN: System = {
  release: 'ID=debian\nVERSION_ID="12"\n',
  hidden: { ecosystem: 'Debian:12', name: 'openssl', version: '3.0.11-1~deb12u1' },
  database: (name, version) => ({
    path: 'var/lib/dpkg/status',
    content: `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n`,
  }),
};

const ALPINE: System = {
  release: 'ID=alpine\nVERSION_ID=3.18.0\n',
  hidden: { ecosystem: 'Alpine:v3.18', name: 'openssl', version: '3.1.0-r0' },
  database: (name, version) => ({
    path: 'lib/apk/db/installed',
    content: `P:${name}\nV:${version}\n\n`,
  }),
};

/** An image of one distribution. It also contains the database of a second distribution, in a folder or at the root. */
function twoSystems(random: Random) {
  const [outer, inner] = random.pick([
    [DEBIAN, ALPINE],
    [ALPINE, DEBIAN],
  ] as const);
  const { name, version } = inner.hidden;
  const database = inner.database(name, version);
  const root = random.pick(['', `opt/${random.word()}/`, `${random.word()}/a/b/`]);
  const files: readonly TarFile[] = [
    { path: 'etc/os-release', content: outer.release },
    outer.database(random.word(), '1-1'),
    { ...database, path: `${root}${database.path}` },
    ...(root === '' ? [] : [{ path: `${root}etc/os-release`, content: inner.release }]),
  ];
  return { files, hidden: inner.hidden };
}

/** Images with the packages of more than one distribution. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'packages of one distribution are compared with the advisories of another',
    rows: [],
    variant(random) {
      const { files, hidden } = twoSystems(random);
      const what = files.map(({ path }) => path).join(', ');
      return { what, run: () => hideInImage([files], hidden) };
    },
  },
];
