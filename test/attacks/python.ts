import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

/** The hidden package that pip installs and every scan must report. */
const HIDDEN = { ecosystem: 'PyPI', name: 'urllib3', version: '1.26.0' };

/** Other packages in the same file that hide nothing. */
const HARMLESS = [
  'flask==3.0.0\n',
  'click==8.1.7\njinja2==3.1.4\n',
  '# what runs\nsix==1.16.0\n',
  '',
];

/** A requirements line from which pip installs the hidden package, with the files next to it. */
interface Form {
  readonly line: string;
  readonly beside?: Files;
}

const PINNED = 'urllib3==1.26.0\n';

const HOST = 'https://files.pythonhosted.org/packages/ab/cd';

function requirementForms(name: string): readonly Form[] {
  const beside = { [`${name}.list`]: PINNED, [`my ${name}.txt`]: PINNED };
  return [
    { line: `-r ${name}.list --pre`, beside },
    { line: `--pre -r ${name}.list`, beside },
    { line: `--requirem ${name}.list`, beside },
    { line: `-r "my ${name}.txt"`, beside },
    { line: `-r my\\ ${name}.txt`, beside },
    { line: `-c ${name}.txt`, beside: { [`${name}.txt`]: `-r ${name}.list`, ...beside } },
    { line: 'urllib3==${GITHUB_RUN_ATTEMPT}.26.0' },
    { line: `urllib3 @ ${HOST}/urllib3-1.26.0.tar.gz` },
    { line: `${HOST}/urllib3-1.26.0.tar.gz?${name}=/urllib3-2.2.0-py3-none-any.whl` },
    { line: `${HOST}/%75rllib3-1.26.0-py2.py3-none-any.whl#/urllib3-2.2.0.tar.gz` },
    { line: 'urllib3<1.26.1' },
    { line: 'urllib3==1.26.*' },
    {
      line: '.',
      beside: { 'setup.py': `setup(name="${name}", install_requires=["urllib3==1.26.0"])` },
    },
    {
      line: `-e ./${name}`,
      beside: { [`${name}/setup.cfg`]: 'install_requires = urllib3==1.26.0' },
    },
  ];
}

const CODINGS = ['utf-7', 'unicode_escape', 'utf_16_le', 'cp037', 'rot13', 'raw-unicode-escape'];

function requirementsFile(random: Random): string {
  return random.pick(['requirements.txt', 'requirements-dev.txt', 'requirements/base.txt']);
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'the scan drops a line of requirements.txt that pip installs',
    rows: ['1.7'],
    variant(random) {
      const { line, beside } = random.pick(requirementForms(random.word()));
      const text = `${random.pick(HARMLESS)}${line}${random.pick(['\n', '', '\r\n', ' # note\n'])}`;
      return {
        what: JSON.stringify(text),
        run: () => hidePackage({ 'requirements.txt': text, ...beside }, HIDDEN),
      };
    },
  },
  {
    name: 'a comment in requirements.txt makes pip decode the file differently',
    rows: ['1.7'],
    variant(random) {
      const coding = random.pick(CODINGS);
      const head = random.pick(['# -*- coding: ', '#\n# vim: set fileencoding=', '# coding= ']);
      // In the declared encoding, the comment ends and the requirement follows on a new line.
      const hidden = random.pick([
        '+AAo-urllib3+AD0APQ-1.26.0',
        '\\nurllib3==1.26.0',
        'heyyvo3==1.26.0',
      ]);
      const text = `${head}${coding}\nflask==3.0.0\n# ${hidden}\n`;
      return {
        what: JSON.stringify(text),
        run: () => hidePackage({ [requirementsFile(random)]: text }, HIDDEN),
      };
    },
  },
  {
    name: 'a requirements.txt with invalid content passes',
    rows: ['1.11'],
    variant(random) {
      const text = random.pick([
        'this is no lock file\n',
        '<<<<<<< HEAD\nurllib3==1.26.0\n=======\nurllib3==2.2.0\n>>>>>>> main\n',
        `${random.word()} ${random.word()}\n`,
        `\0${random.word()}\n`,
        `flask==3.0.0\n${random.word()}!\n`,
      ]);
      return {
        what: JSON.stringify(text),
        run: () => hidePackage({ 'requirements.txt': text }, HIDDEN),
      };
    },
  },
  {
    name: 'an entry of a Python lockfile claims to be project code with a key that the tool ignores',
    rows: ['2.2'],
    variant(random) {
      const files = random.pick(ownForms(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'an entry of a Python lockfile is installed from the archive of a different version',
    rows: ['2.9'],
    variant(random) {
      const files = random.pick(archiveForms(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'a Python tool installs a package from a file or table that the scan skips',
    rows: [],
    variant(random) {
      const files = random.pick(toolForms(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'a Python project names a package that only its build reads',
    rows: ['1.11'],
    variant(random) {
      const files = random.pick(builtForms(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
];

const SETUP = 'from setuptools import setup\n';

const DECOY = { 'requirements.txt': 'idna==3.7\n' };

/** pip reads these files by a build, so that no dependency is plain text. */
function builtForms(random: Random): readonly Files[] {
  const name = random.word();
  const beside = { [`${name}.list`]: PINNED };
  const hidden = '["urllib3==1.26.0"]';
  const project = `[project]\nname = "x"\nversion = "1"\n`;
  const setup = [
    `${SETUP}setup(install_requires=[]${random.pick(['+', ' or '])}${hidden})\n`,
    `${SETUP}setup(name="${name}")\nsetup(install_requires=${hidden})\n`,
    `${SETUP}setup(**{"install_"+"requires":${hidden}})\n`,
    `${SETUP}setup(name="${name} # x", extras_require={"a":${hidden}})\n`,
    `${SETUP}setup(setup_requires=${hidden})\n`,
    `from ${name} import setup\nsetup()\n`,
  ].map((text) => ({ 'setup.py': text }));
  const cfg = [
    `[options]\ninstall_requires = file: ${name}.list\n`,
    `[options.extras_require]\na = file: ${name}.list\n`,
    '[options]\ninstall-requires = urllib3==1.26.0\n',
    '[options]\ninstall_requires = idna==3.7;urllib3==1.26.0\n',
  ].map((text) => ({ 'setup.cfg': text, ...beside }));
  const dynamic = '[tool.setuptools.dynamic]\n';
  const toml = [
    `${project}dynamic = ["dependencies"]\n${dynamic}dependencies = {file = ["${name}.list"]}\n`,
    `${project}dynamic = ["optional-dependencies"]\n${dynamic}optional-dependencies.a = {file = ["${name}.list"]}\n`,
    `${project}dependencies = ${hidden}\n[tool.uv.sources]\nurllib3 = {${random.pick(['path = "./lib"', 'workspace = true'])}}\n`,
    `[build-system]\nrequires = ["setuptools", "urllib3==1.26.0"]\n`,
  ].map((text) => ({ 'pyproject.toml': text, ...DECOY, ...beside }));
  const requirements = random.pick([
    'requirements-dev.TXT',
    'Requirements.lock',
    `${name}-requirements.lock`,
  ]);
  return [...setup, ...cfg, ...toml, { [requirements]: PINNED }];
}

const STATED = 'name = "urllib3"\nversion = "1.26.0"\n';

/** The tool installs the hidden package from an index, regardless of the folder content. */
function ownForms(random: Random): readonly Files[] {
  const folder = random.pick(['.', './', `./${random.word()}`, '..']);
  const own = { 'pyproject.toml': `[project]\nname = "${random.pick(['app', 'urllib3'])}"\n` };
  const index = 'registry = "https://pypi.org/simple"';
  const key = random.pick(['virtual', 'editable', 'directory']);
  const uv = `version = 1\n[[package]]\n${STATED}source = { ${index}, ${key} = "${folder}" }\n`;
  const pylock = `lock-version = "1.0"\n[[packages]]\n${STATED}directory = { path = "${folder}" }\n`;
  const wheel = `wheels = [{ url = "${HOST}/urllib3-1.26.0-py2.py3-none-any.whl", hashes = {} }]\n`;
  const poetry = `[[package]]\n${STATED}[package.source]\ntype = "legacy"\nurl = "${folder}"\n[metadata]\n`;
  const pdm = `[metadata]\n[[package]]\n${STATED}path = "${folder}"\nurl = "${HOST}/urllib3-1.26.0.tar.gz"\n`;
  const pipfile = { path: folder, version: '==1.26.0', file: `${HOST}/urllib3-1.26.0.tar.gz` };
  return [
    { 'uv.lock': uv, ...own },
    { 'pylock.toml': `${pylock}${wheel}`, ...own },
    { 'poetry.lock': poetry, ...own },
    { 'pdm.lock': pdm, ...own },
    { 'Pipfile.lock': JSON.stringify({ _meta: {}, default: { urllib3: pipfile } }), ...own },
  ];
}

/** The lockfile states a version that no tool installs. */
function archiveForms(random: Random): readonly Files[] {
  const file = random.pick([
    `${HOST}/urllib3-1.26.0-py2.py3-none-any.whl`,
    `${HOST}/urllib3-1.26.0.tar.gz`,
    `${HOST}/%75rllib3-1.26.0.tar.gz?x=/urllib3-2.2.0.tar.gz`,
  ]);
  const name = random.pick(['urllib3', random.word()]);
  const stated = `name = "${name}"\nversion = "2.2.0"\n`;
  const source = '[package.source]\ntype = "url"\n';
  const pipfile = random.pick<object>([{ file }, { file, version: '==2.2.0' }]);
  return [
    { 'uv.lock': `version = 1\n[[package]]\n${stated}source = { url = "${file}" }\n` },
    { 'uv.lock': `version = 1\n[[package]]\n${stated}sdist = { url = "${file}" }\n` },
    {
      'pylock.toml': `lock-version = "1.0"\n[[packages]]\n${stated}archive = { url = "${file}" }\n`,
    },
    { 'poetry.lock': `[[package]]\n${stated}${source}url = "${file}"\n[metadata]\n` },
    { 'pdm.lock': `[metadata]\n[[package]]\n${stated}files = [{ url = "${file}" }]\n` },
    { 'Pipfile.lock': JSON.stringify({ _meta: {}, default: { urllib3: pipfile } }) },
  ];
}

/** Files and tables that no standard defines. */
function toolForms(random: Random): readonly Files[] {
  const name = random.word();
  const list = '["urllib3==1.26.0"]';
  const project = (text: string): Files => ({ 'pyproject.toml': text, ...DECOY });
  return [
    project(`[tool.hatch.envs.${name}]\ndependencies = ${list}\n`),
    project(`[tool.hatch.build.hooks.${name}]\ndependencies = ${list}\n`),
    project(`[tool.flit.metadata]\nrequires = ${list}\n`),
    project(`[tool.flit.metadata.requires-extra]\n${name} = ${list}\n`),
    project(`[tool.briefcase.app.${name}]\nrequires = ${list}\n`),
    project(`[tool.uv]\noverride-dependencies = ${list}\n`),
    project('[tool.pdm.dev-dependencies]\nx = ["-e git+https://h.test/u@1#egg=urllib3"]\n'),
    project(
      '[tool.poetry.dependencies]\nurllib3 = [{ version = "2.2.0", python = "<3" }, { version = "1.26.0", python = ">=3" }]\n',
    ),
    project(
      '[tool.poetry.dependencies]\nurllib3 = { path = "urllib3-1.26.0-py2.py3-none-any.whl" }\n',
    ),
    { Pipfile: '[packages]\nurllib3 = { path = "urllib3-1.26.0.tar.gz" }\n', ...DECOY },
    { [`${name}.txt`]: PINNED, ...DECOY },
    { [`${name}.pip`]: `--no-deps\n${PINNED}`, ...DECOY },
    { [`requirements/${name}`]: PINNED, ...DECOY },
    { 'tox.ini': `[testenv:${name}]\ndeps =\n  ${PINNED}`, ...DECOY },
    { 'tox.ini': `[testenv]\ndeps = -r ${name}.list\n`, [`${name}.list`]: PINNED, ...DECOY },
    { 'noxfile.py': `def ${name}(session):\n  session.install("urllib3==1.26.0")\n`, ...DECOY },
    { 'hatch.toml': `[envs.${name}]\nextra-dependencies = ${list}\n`, ...DECOY },
  ];
}
