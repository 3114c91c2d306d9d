import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const NPM = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };
const PHP = { ecosystem: 'Packagist', name: 'guzzlehttp/psr7', version: '1.8.3' };
const JAVA = { ecosystem: 'Maven', name: 'org.apache.logging.log4j:log4j-core', version: '2.14.0' };
const ELIXIR = { ecosystem: 'Hex', name: 'plug', version: '1.0.0' };

const json = (value: object): string => JSON.stringify(value, null, 2);

const ROOT = { dependencies: { mkdirp: '0.5.5' } };

const PACKAGE_LOCK = json({
  lockfileVersion: 3,
  packages: { '': ROOT, 'node_modules/mkdirp': { version: '0.5.5' } },
});

const PNPM_LOCK =
  "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies: {mkdirp: {specifier: 0.5.5, version: 0.5.5}}\npackages:\n  mkdirp@0.5.5: {resolution: {integrity: sha512-AA==}}\nsnapshots:\n  mkdirp@0.5.5: {}\n";

const YARN_LOCK =
  '# yarn lockfile v1\n\n\nmkdirp@0.5.5:\n  version "0.5.5"\n  resolved "https://registry.yarnpkg.com/mkdirp/-/mkdirp-0.5.5.tgz"\n';

/** npm 10, pnpm 10 and Yarn 1 then install what mkdirp needs, although the lockfile does not list it. */
function npm(random: Random): Files {
  const key = random.pick(['package-lock', 'shrinkwrap']);
  const npmrc = {
    '.npmrc': `${random.pick(['', 'save=true\n'])}${key} = ${random.pick(['false', '"false"', '0'])}\n`,
  };
  const lock = random.pick(['package-lock.json', 'npm-shrinkwrap.json']);
  return random.pick<Files>([
    { [lock]: PACKAGE_LOCK, ...npmrc },
    { 'pnpm-lock.yaml': PNPM_LOCK, ...npmrc },
    { 'pnpm-lock.yaml': PNPM_LOCK, '.npmrc': 'lockfile=false\n' },
    { 'pnpm-lock.yaml': PNPM_LOCK, 'pnpm-workspace.yaml': 'lockfile: false\n' },
    { 'yarn.lock': YARN_LOCK, '.yarnrc': `--${random.pick(['', 'install.'])}no-lockfile true\n` },
  ]);
}

function gradle(random: Random): Files {
  const name = `${random.word()}.lockfile`;
  const value = random.pick([`= file("${name}")`, `.set(file("${name}"))`]);
  return {
    'build.gradle': `dependencies { implementation 'a.b:c:1.+' }\ndependencyLocking { lockFile ${value} }\n`,
    'gradle.lockfile': 'a.b:c:1.5.0=runtimeClasspath\nempty=\n',
    [name]: `${JAVA.name}:${JAVA.version}=runtimeClasspath\na.b:c:1.5.0=runtimeClasspath\nempty=\n`,
  };
}

function elixir(random: Random): Files {
  const name = `${random.word()}.lock`;
  const project = `def project do\n    [app: :a, lockfile: "${name}", deps: deps()]\n  end\n`;
  return {
    'mix.exs': `defmodule A do\n  ${project}  defp deps do\n    [{:jason, "~> 1.0"}]\n  end\nend\n`,
    'mix.lock': '%{\n  "jason": {:hex, :jason, "1.4.4", "aa", [:mix], [], "hexpm", "aa"},\n}\n',
    [name]: '%{\n  "plug": {:hex, :plug, "1.0.0", "aa", [:mix], [], "hexpm", "aa"},\n}\n',
  };
}

const php = (): Files => ({
  'composer.json': json({ require: { 'a/a': '1.0' }, config: { lock: false } }),
  'composer.lock': json({ packages: [{ name: 'a/a', version: '1.0' }], 'packages-dev': [] }),
});

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const files = filesOf(random);
      return { what: json(files), run: () => hidePackage(files, hidden) };
    },
  };
}

/** Settings that turn off the lockfile that the scan reads, or that name another file. */
export const ATTACKS: readonly Attack[] = [
  attack('a setting of npm, pnpm or Yarn turns off the lockfile', NPM, (random) => ({
    'package.json': json(ROOT),
    ...npm(random),
  })),
  attack('a setting of Composer turns off the lockfile', PHP, php),
  attack('dependencyLocking of Gradle names another file', JAVA, gradle),
  attack('a project of Mix names another lockfile', ELIXIR, elixir),
];
