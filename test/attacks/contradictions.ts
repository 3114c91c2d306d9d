import type { Attack, Random } from './attack.ts';
import { type HiddenPackage, hidePackage } from './hide-package.ts';

/** A manifest that states the hidden version, and a lockfile that has only another version. */
interface Form {
  readonly manifest: string;
  readonly lockfile: string;
  readonly hidden: HiddenPackage;
  /** The harmless version in the lockfile. */
  readonly locked: string;
  stated(version: string, random: Random): string;
  lock(version: string): string;
}

const LODASH = { ecosystem: 'npm', name: 'lodash', version: '4.17.20' };
const DJANGO = { ecosystem: 'PyPI', name: 'django', version: '1.11.0' };

const packageJson = (version: string, random: Random): string => {
  const kind = random.pick(['dependencies', 'devDependencies', 'optionalDependencies']);
  const [alias, range] = random.pick([
    ['lodash', version],
    ['lodash', `=${version}`],
    ['lodash', `v${version}`],
    [random.word(), `npm:lodash@${version}`],
  ] as const);
  // The dependency for which the lockfile was written stays unchanged.
  return JSON.stringify({ [kind]: { lodash: '^4.17.0', [alias]: range } });
};

const NPM = { manifest: 'package.json', hidden: LODASH, locked: '4.17.21', stated: packageJson };
const PYPI = { hidden: DJANGO, locked: '9.9.9' };

const pyproject = (version: string, random: Random): string =>
  `[project]\nname = "a"\ndependencies = ["django${random.pick(['==', ' == ', '==='])}${version}"]\n`;

const FORMS: readonly Form[] = [
  {
    ...NPM,
    lockfile: 'package-lock.json',
    lock: (version) =>
      JSON.stringify({
        lockfileVersion: 3,
        packages: {
          '': { name: 'a', dependencies: { lodash: '^4.17.0' } },
          'node_modules/lodash': { version },
        },
      }),
  },
  {
    ...NPM,
    lockfile: 'yarn.lock',
    lock: (version) => `# yarn lockfile v1\n\nlodash@^${version}:\n  version "${version}"\n`,
  },
  {
    ...PYPI,
    manifest: 'pyproject.toml',
    lockfile: 'uv.lock',
    stated: pyproject,
    lock: (version) =>
      `version = 1\n[[package]]\nname = "django"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n`,
  },
  {
    ...PYPI,
    manifest: 'pyproject.toml',
    lockfile: 'requirements.txt',
    stated: pyproject,
    lock: (version) => `django==${version}\n`,
  },
  {
    ...PYPI,
    manifest: 'Pipfile',
    lockfile: 'Pipfile.lock',
    stated: (version) => `[packages]\ndjango = "==${version}"\n`,
    lock: (version) =>
      JSON.stringify({ _meta: {}, default: { django: { version: `==${version}` } }, develop: {} }),
  },
  {
    manifest: 'Gemfile',
    lockfile: 'Gemfile.lock',
    hidden: { ecosystem: 'RubyGems', name: 'rake', version: '12.0.0' },
    locked: '13.3.1',
    stated: (version, random) => `gem "rake", "${random.pick(['', '= '])}${version}"\n`,
    lock: (version) =>
      `GEM\n  remote: https://rubygems.org/\n  specs:\n    rake (${version})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rake\n`,
  },
  {
    manifest: 'Cargo.toml',
    lockfile: 'Cargo.lock',
    hidden: { ecosystem: 'crates.io', name: 'time', version: '0.1.40' },
    locked: '0.3.47',
    stated: (version, random) =>
      `[package]\nname = "a"\nversion = "0.1.0"\n[${random.pick(['', 'dev-', 'build-'])}dependencies]\ntime = "=${version}"\n`,
    lock: (version) =>
      `version = 3\n[[package]]\nname = "time"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
  },
  {
    manifest: 'composer.json',
    lockfile: 'composer.lock',
    hidden: { ecosystem: 'Packagist', name: 'psr/log', version: '1.0.0' },
    locked: '3.0.2',
    stated: (version) => JSON.stringify({ require: { 'psr/log': version } }),
    lock: (version) =>
      JSON.stringify({ packages: [{ name: 'psr/log', version }], 'packages-dev': [] }),
  },
  {
    manifest: 'mix.exs',
    lockfile: 'mix.lock',
    hidden: { ecosystem: 'Hex', name: 'plug', version: '1.3.0' },
    locked: '1.99.0',
    stated: (version, random) =>
      `defmodule A do\n  def project, do: [deps: deps()]\n  defp deps do\n    [{:plug, "${random.pick(['', '== '])}${version}"}]\n  end\nend\n`,
    lock: (version) => `%{"plug": {:hex, :plug, "${version}", "a", [:mix], [], "hexpm", "b"}}\n`,
  },
];

/** The tool ignores or rewrites the lockfile, and installs the version in the manifest. */
function otherVersion(random: Random) {
  const { manifest, lockfile, hidden, locked, stated, lock } = random.pick(FORMS);
  const folder = random.pick(['', `${random.word()}/`]);
  const text = stated(hidden.version, random);
  const files = { [`${folder}${manifest}`]: text, [`${folder}${lockfile}`]: lock(locked) };
  return {
    what: `${folder}${manifest} ${JSON.stringify(text)} with ${lockfile} of ${locked}`,
    run: () => hidePackage(files, hidden),
  };
}

/** A range that excludes the locked version, in the same forms. */
interface RangeForm {
  readonly manifest: string;
  /** Versions that the tool accepts, including the hidden version. */
  readonly ranges: readonly string[];
  text(range: string): string;
}

const RANGES: readonly RangeForm[] = [
  {
    manifest: 'package.json',
    ranges: ['~4.17.18', '<4.17.21', '4.17.18 - 4.17.20', '>=4.17.0 <=4.17.20', '^3 || 4.17.20'],
    text: (range) => JSON.stringify({ dependencies: { lodash: range } }),
  },
  {
    manifest: 'pyproject.toml',
    ranges: ['<2', '~=1.11', '>=1.8,<2', '==1.*'],
    text: (range) => `[project]\nname = "a"\ndependencies = ["django${range}"]\n`,
  },
  {
    manifest: 'Pipfile',
    ranges: ['<2', '~=1.11', '>=1.8,<2', '==1.*'],
    text: (range) => `[packages]\ndjango = "${range}"\n`,
  },
  {
    manifest: 'Gemfile',
    ranges: ['~> 12.0', '< 13', '>= 12.0.0", "< 13'],
    text: (range) => `source "https://rubygems.org"\ngem "rake", "${range}"\n`,
  },
  {
    manifest: 'Cargo.toml',
    ranges: ['0.1', '0.1.40', '~0.1', '<0.2', '>=0.1.0, <0.3'],
    text: (range) =>
      `[package]\nname = "a"\nversion = "0.1.0"\n[dependencies]\ntime = "${range}"\n`,
  },
  {
    manifest: 'composer.json',
    ranges: ['^1.0', '~1.0', '1.*', '>=1.0 <2.0', '^0.9 || ^1.0'],
    text: (range) => JSON.stringify({ require: { 'psr/log': range } }),
  },
];

/** The tool refuses the lockfile, or resolves the range again and installs another version. */
function outsideOfRange(random: Random) {
  const { manifest, ranges, text } = random.pick(RANGES);
  const forms = FORMS.filter((form) => form.manifest === manifest && form.lockfile !== 'yarn.lock');
  const { lockfile, hidden, locked, lock } = random.pick(forms);
  const version = manifest === 'package.json' ? '5.0.0' : locked;
  const folder = random.pick(['', `${random.word()}/`]);
  const stated = text(random.pick(ranges));
  const files = { [`${folder}${manifest}`]: stated, [`${folder}${lockfile}`]: lock(version) };
  return {
    what: `${folder}${manifest} ${JSON.stringify(stated)} with ${lockfile} of ${version}`,
    run: () => hidePackage(files, hidden),
  };
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a manifest states one version of a package, and its lockfile has only a different version',
    rows: ['1.11'],
    variant: otherVersion,
  },
  {
    name: 'a manifest states a range, and its lockfile has only versions outside that range',
    rows: [],
    variant: outsideOfRange,
  },
];
