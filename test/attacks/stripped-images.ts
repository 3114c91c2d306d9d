import { jarOf } from '../support/executables.ts';
import type { TarFile } from '../support/tar.ts';
import type { Attack, Random } from './attack.ts';
import { type HiddenPackage, hideInImage } from './hide-package.ts';

const MINIMIST = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };
const URLLIB = { ecosystem: 'PyPI', name: 'urllib3', version: '1.26.0' };
const LOG4J = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};
const OPENSSL = { ecosystem: 'Debian:12', name: 'openssl', version: '3.0.11-1~deb12u1' };
const APK = { ecosystem: 'Alpine:v3.18', name: 'openssl', version: '3.1.0-r0' };

const RELEASE = { path: 'etc/os-release', content: 'ID=debian\nVERSION_ID="12"\n' };

/** A package of npm whose manifest is missing. */
function npmPackage(random: Random): readonly TarFile[] {
  const folder = `${random.word()}/node_modules`;
  const packages = { 'node_modules/minimist': { version: '1.2.5' } };
  return [
    { path: `${folder}/minimist/index.js`, content: 'x' },
    { path: `${folder}/.package-lock.json`, content: JSON.stringify({ packages }) },
  ];
}

/** Packages of Python without METADATA, with the METADATA of another package, or inside a program. */
function pythonPackage(random: Random): readonly TarFile[] {
  const folder = `${random.word()}/site-packages/urllib3-1.26.0.dist-info`;
  const name = random.pick([
    'urllib3-1.26.0.dist-info/METADATA',
    '.deps/u.whl/urllib3-1.26.0.dist-info/METADATA',
  ]);
  const program = jarOf([
    { name: '__main__.py', content: 'x' },
    { name, content: 'Name: urllib3\nVersion: 1.26.0\n' },
  ]);
  return [
    random.pick<TarFile>([
      { path: `${folder}/WHEEL`, content: 'Wheel-Version: 1.0\n' },
      { path: `${folder}/INSTALLER`, content: 'pip\n' },
      { path: `${folder}/METADATA`, content: `Name: ${random.word()}\nVersion: 1.26.0\n` },
      { path: `${folder}/METADATA`, content: 'Name:\n urllib3\nVersion:\n 1.26.0\n' },
      {
        path: `srv/${random.word()}`,
        content: Buffer.concat([Buffer.from('#!/usr/bin/env python3\n'), program]),
      },
    ]),
  ];
}

/** Archives of Java that a build unpacked, or that lost their metadata. */
function javaArchive(random: Random): readonly TarFile[] {
  const file = 'META-INF/maven/org.apache.logging.log4j/log4j-core/pom.properties';
  const plain = 'groupId=org.apache.logging.log4j\nartifactId=log4j-core\nversion=2.14.0\n';
  const odd =
    'groupId:org.apache.logging.\\\n  log4j\nartifactId log4j\\u002dcore\nversion=2.14.0\n';
  const inner = jarOf([{ name: file, content: plain }]);
  const jar = (...members: Parameters<typeof jarOf>[0]) => jarOf(members);
  return [
    random.pick<TarFile>([
      { path: `srv/${random.word()}/${file}`, content: random.pick([plain, odd]) },
      { path: 'srv/a.jar', content: jar({ name: file, content: odd }) },
      { path: 'srv/a.jar', content: jar({ name: `lib/${random.word()}.zip`, content: inner }) },
      { path: 'srv/log4j-core-2.14.0.jar', content: jar({ name: 'a/B.class', content: 'x' }) },
    ]),
  ];
}

/** Databases of dpkg in a form that a reader can join or skip. */
function dpkg(random: Random): readonly TarFile[] {
  const stanza = (name: string, version: string) =>
    `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n`;
  const own = stanza('openssl', OPENSSL.version);
  const other = stanza(random.word(), '1');
  const path = 'var/lib/dpkg/status';
  return [
    RELEASE,
    ...random.pick<readonly TarFile[]>([
      [{ path, content: other + own }],
      [{ path, content: `${other} \t\n${own}` }],
      [{ path, content: `${other}\n${own.replace('openssl', 'OpenSSL')}` }],
      [
        { path, content: other },
        { path: 'var/lib/dpkg/updates/0001', content: own },
      ],
      [{ path: 'usr/bin/openssl', content: 'x' }],
    ]),
  ];
}

function apk(random: Random): readonly TarFile[] {
  const own = `P:openssl\nV:${APK.version}\n`;
  const other = `P:${random.word()}\nV:1-r0\n`;
  const content = random.pick([own + other, other + own]);
  return [
    { path: 'etc/os-release', content: 'ID=alpine\nVERSION_ID=3.18.0\n' },
    { path: 'lib/apk/db/installed', content },
  ];
}

function attack(
  name: string,
  hidden: HiddenPackage,
  filesOf: (random: Random) => readonly TarFile[],
): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const files = filesOf(random);
      const what = files.map(({ path, content }) => `${path}: ${String(content)}`).join('\n');
      return { what, run: () => hideInImage([files], hidden) };
    },
  };
}

/** Images whose metadata about packages is missing or has an unusual form. */
export const ATTACKS: readonly Attack[] = [
  attack('an installed npm package has no manifest of its own', MINIMIST, npmPackage),
  attack('an installed Python package has no metadata of its own', URLLIB, pythonPackage),
  attack('a Java archive is unpacked or has no readable metadata', LOG4J, javaArchive),
  attack('the database of dpkg has a form that joins or skips packages', OPENSSL, dpkg),
  attack('the database of apk has a form that joins packages', APK, apk),
];
