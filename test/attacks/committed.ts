import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hideInImage, hidePackage } from './hide-package.ts';

const PHP = { ecosystem: 'Packagist', name: 'guzzlehttp/psr7', version: '1.8.3' };
const PYTHON = { ecosystem: 'PyPI', name: 'jinja2', version: '2.4.1' };
const GO = { ecosystem: 'Go', name: 'golang.org/x/text', version: 'v0.3.1' };
const DEBIAN = { ecosystem: 'Debian:12', name: 'openssl', version: '3.0.11-1' };

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const files = filesOf(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  };
}

function inImage(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const files = filesOf(random);
      const layer = Object.entries(files).map(([path, content]) => ({
        path,
        content: Buffer.from(content),
      }));
      return { what: JSON.stringify(files), run: () => hideInImage([layer], hidden) };
    },
  };
}

const entry = (version: string) => ({ name: PHP.name, version });

/** PHP loads the code in `vendor`. Composer compares it with the lockfile only during the next installation. */
function vendored(random: Random): Files {
  const list = [entry(PHP.version)];
  const folder = random.pick(['vendor', 'lib']);
  return {
    'composer.json': JSON.stringify({ require: { [PHP.name]: '*' } }),
    'composer.lock': JSON.stringify({ packages: [entry('2.6.0')], 'packages-dev': [] }),
    [`${folder}/composer/installed.json`]: JSON.stringify(
      random.pick<object>([list, { packages: list, 'dev-package-names': [] }]),
    ),
  };
}

function sitePackages(random: Random): Files {
  const folder = `${random.pick(['', 'layer/python/', `${random.word()}/`])}jinja2-2.4.1.dist-info`;
  const metadata = {
    [`${folder}/METADATA`]: 'Metadata-Version: 2.1\nName: Jinja2\nVersion: 2.4.1\n',
  };
  const remains = { [`${folder}/WHEEL`]: 'Wheel-Version: 1.0\n' };
  return { 'requirements.txt': 'jinja2==3.1.6\n', ...random.pick<Files>([metadata, remains]) };
}

/** Go 1.24 builds the module, because a `go.mod` for this version of Go does not name indirect modules. */
function modules(random: Random): Files {
  const text = `# a.example/x v1.2.0\n## explicit\na.example/x\n# ${GO.name} ${GO.version}\n${GO.name}\n`;
  return {
    'go.mod': `module a.example/app\n\ngo 1.${random.pick([14, 15, 16])}\n\nrequire a.example/x v1.2.0\n`,
    'go.sum': 'a.example/x v1.2.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
    'vendor/modules.txt': text,
  };
}

function withoutMetadata(random: Random): Files {
  const folder = `usr/lib/python3/site-packages/jinja2-2.4.1`;
  const remains = ['dist-info/RECORD', 'egg-info/SOURCES.txt', 'egg-info/top_level.txt'];
  return { [`${folder}.${random.pick(remains)}`]: 'jinja2/__init__.py,,\n' };
}

function runtimeList(random: Random): Files {
  const folder = `srv/${random.word()}/vendor/composer/installed`;
  const others = random.pick<object[]>([[], [entry('2.6.0')], [{ name: 'a/b', version: '1' }]]);
  return {
    [`${folder}.json`]: JSON.stringify({ packages: others }),
    [`${folder}.php`]: `<?php return array(\n'versions' => array(\n'${PHP.name}' => array(\n'pretty_version' => '${PHP.version}',\n),\n),\n);\n`,
  };
}

function state(random: Random): Files {
  const states = ['install ok half-installed', 'Install OK Installed', 'install ok gone', ''];
  const paragraph = (name: string, text: string) =>
    `Package: ${name}\nStatus: ${text}\nVersion: 3.0.11-1\nArchitecture: amd64\n`;
  const other = paragraph('base-files', 'install ok installed');
  return {
    'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
    'var/lib/dpkg/status': `${other}\n${paragraph('openssl', random.pick(states))}`,
  };
}

/** The paragraph is missing, but dpkg still lists the files. */
function withoutParagraph(random: Random): Files {
  const info = 'var/lib/dpkg/info';
  return {
    'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
    'var/lib/dpkg/status':
      'Package: base-files\nStatus: install ok installed\nVersion: 3.0.11-1\nArchitecture: amd64\n',
    [`${info}/${random.pick(['openssl', 'openssl:amd64'])}.list`]: '/.\n/usr\n/usr/bin/openssl\n',
  };
}

/** Code that was committed or installed, and that the lists of packages contradict. */
export const ATTACKS: readonly Attack[] = [
  attack('a committed vendor folder has another version than composer.lock', PHP, vendored),
  attack(
    'a committed Python package has another version than requirements.txt',
    PYTHON,
    sitePackages,
  ),
  attack('vendor/modules.txt lists a module that go.mod does not name', GO, modules),
  inImage('a Python package in an image has no metadata', PYTHON, withoutMetadata),
  inImage('installed.php lists a package that installed.json does not list', PHP, runtimeList),
  inImage('a package of dpkg has a state in which its files are installed', DEBIAN, state),
  inImage('the status of dpkg lacks a package whose files are listed', DEBIAN, withoutParagraph),
];
