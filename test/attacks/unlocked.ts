import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

/** A manifest from which a tool installs the hidden package, with files next to it that resemble a lockfile. */
interface Form {
  readonly manifest: string;
  readonly text: string;
  readonly hidden: HiddenPackage;
  /** The lockfile of the tool that reads the manifest. */
  readonly lockfile: string;
}

const NPM = { ecosystem: 'npm', name: 'jsonwebtoken', version: '0.4.0' };
const PYPI = { ecosystem: 'PyPI', name: 'django', version: '2.0' };
const MAVEN = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};
const NUGET = { ecosystem: 'NuGet', name: 'Newtonsoft.Json', version: '12.0.1' };

const csproj = (include: string, version: string): string =>
  `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="${include}" Version="${version}" /></ItemGroup></Project>`;

const FORMS: readonly Form[] = [
  {
    manifest: 'package.json',
    text: '{"dependencies":{"jsonwebtoken":"0.4.0"}}',
    hidden: NPM,
    lockfile: 'package-lock.json',
  },
  {
    manifest: 'package.json',
    text: '{"dependencies":{"jsonwebtoken":"^0.4.0"}}',
    hidden: NPM,
    lockfile: 'yarn.lock',
  },
  {
    manifest: 'package.json',
    text: '{"peerDependencies":{"jsonwebtoken":"0.4.0"}}',
    hidden: NPM,
    lockfile: 'pnpm-lock.yaml',
  },
  {
    manifest: 'package.json',
    text: '{"dependencies":{"jwt":"npm:jsonwebtoken@0.4.0"}}',
    hidden: NPM,
    lockfile: 'bun.lock',
  },
  {
    manifest: 'pyproject.toml',
    text: '[project]\nname = "a"\ndependencies = ["django==2.0"]\n',
    hidden: PYPI,
    lockfile: 'uv.lock',
  },
  {
    manifest: 'pyproject.toml',
    text: '[tool.poetry.dependencies]\ndjango = "2.0"\n',
    hidden: PYPI,
    lockfile: 'poetry.lock',
  },
  {
    manifest: 'setup.py',
    text: 'setup(install_requires=["django==2.0"])\n',
    hidden: PYPI,
    lockfile: 'requirements.txt',
  },
  {
    manifest: 'Pipfile',
    text: '[packages]\ndjango = "==2.0"\n',
    hidden: PYPI,
    lockfile: 'Pipfile.lock',
  },
  {
    manifest: 'build.gradle',
    text: 'dependencies {\n  implementation "org.apache.logging.log4j:log4j-core:2.14.0"\n}\n',
    hidden: MAVEN,
    lockfile: 'gradle.lockfile',
  },
  {
    manifest: 'app.csproj',
    text: csproj('Newtonsoft.Json', '12.0.1'),
    hidden: NUGET,
    lockfile: 'packages.lock.json',
  },
  {
    manifest: 'app.csproj',
    text: csproj('Newtonsoft%2eJson', '12.0.1'),
    hidden: NUGET,
    lockfile: 'packages.lock.json',
  },
  {
    manifest: 'app.csproj',
    text: csproj('Newtonsoft.Json', '12.*'),
    hidden: NUGET,
    lockfile: 'packages.lock.json',
  },
  {
    manifest: 'app.csproj',
    text: csproj('@(Q)', '12.0.1'),
    hidden: NUGET,
    lockfile: 'packages.lock.json',
  },
];

/** Contents of a valid empty lockfile. Undefined if the tool has no empty lockfile. */
const NOTHING = [
  undefined,
  '',
  '{}',
  'this is no lockfile\n',
  '<<<<<<< HEAD\n=======\n>>>>>>> topic\n',
];

function withoutLock(random: Random) {
  const { manifest, text, hidden, lockfile } = random.pick(FORMS);
  const content = random.pick(NOTHING);
  const folder = random.pick(['', `${random.word()}/`]);
  const beside: Files = content === undefined ? {} : { [`${folder}${lockfile}`]: content };
  return {
    what: `${folder}${manifest} with ${hidden.name}, ${lockfile} ${JSON.stringify(content)}`,
    run: () => hidePackage({ [`${folder}${manifest}`]: text, ...beside }, hidden),
  };
}

/** A valid lockfile for every package except the hidden package. */
function outsideOfLock(random: Random) {
  const other = random.word();
  const lock = JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { name: 'a' }, [`node_modules/${other}`]: { version: '1.0.0' } },
  });
  const manifest = JSON.stringify({ dependencies: { [other]: '1.0.0', jsonwebtoken: '0.4.0' } });
  const folder = random.pick(['', `packages/${random.word()}/`]);
  return {
    what: `${folder}package.json names more than the lockfile of the root`,
    run: () => hidePackage({ 'package-lock.json': lock, [`${folder}package.json`]: manifest }, NPM),
  };
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a manifest names a package, and its lockfile is missing, empty or invalid',
    rows: ['1.11'],
    variant: withoutLock,
  },
  {
    name: 'a manifest, in or outside a workspace, names more packages than the lockfile contains',
    rows: ['1.11'],
    variant: outsideOfLock,
  },
  {
    name: 'a project imports a file that references the package',
    rows: ['1.11'],
    variant: (random) => {
      const name = `${random.word()}.${random.pick(['props', 'targets', 'xml'])}`;
      const project = `<Project><Import Project="build/${name}" /></Project>`;
      const files = { 'app.csproj': project, [`build/${name}`]: csproj(NUGET.name, NUGET.version) };
      return { what: `build/${name}`, run: () => hidePackage(files, NUGET) };
    },
  },
];
