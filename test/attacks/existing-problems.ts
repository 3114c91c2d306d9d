import { rmSync } from 'node:fs';
import { checkedOutRequest, type Entries } from '../support/pull-request.ts';
import { scanProposal } from '../support/scan-proposal.ts';
import { parentOf, pomOf, scanUndecided } from '../support/undecided-request.ts';
import type { Attack, Random } from './attack.ts';

/** A manifest without a lockfile, and a file that the manifest reads. The pull request changes only this file. */
interface Scene {
  readonly manifest: readonly [path: string, text: string];
  readonly read: readonly [path: string, before: string, after: string];
}

const project = (text: string) => `<Project>${text}</Project>`;
const reference = (version: string) =>
  project(`<ItemGroup><PackageReference Include="Newtonsoft.Json"${version}/></ItemGroup>`);
const central = (version: string) =>
  project(
    `<PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup><ItemGroup><PackageVersion Include="Newtonsoft.Json" Version="${version}"/></ItemGroup>`,
  );
const catalog = (range: string) => `packages: []\ncatalog:\n  minimist: "${range}"\n`;

/** Each scene has a name of the file that is random, if the manifest can choose the name. */
function sceneOf(random: Random): Scene {
  const name = `${random.word()}.${random.pick(['lst', 'inc', 'data'])}`;
  return random.pick<Scene>([
    {
      manifest: ['package.json', '{"name":"a","dependencies":{"minimist":"catalog:"}}'],
      read: ['pnpm-workspace.yaml', catalog('^1.2.8'), catalog('>=1.2.5 <1.2.6')],
    },
    {
      manifest: ['a.csproj', reference(' Version="$(V)"')],
      read: [
        'Directory.Build.props',
        project('<PropertyGroup><V>13.*</V></PropertyGroup>'),
        project('<PropertyGroup><V>12.0.*</V></PropertyGroup>'),
      ],
    },
    {
      manifest: ['a.csproj', reference('')],
      read: ['Directory.Packages.props', central('13.*'), central('12.0.*')],
    },
    {
      manifest: [
        'build.gradle',
        'plugins { id "java" }\ndependencies { implementation "g:a:${v}" }\n',
      ],
      read: ['gradle.properties', 'v=2.20.+\n', 'v=2.14.+\n'],
    },
    {
      manifest: ['requirements.txt', '-c c.txt\nurllib3\n'],
      read: ['c.txt', 'urllib3>=2\n', 'urllib3<=1.26.0\n'],
    },
    {
      manifest: [
        'setup.py',
        `import setuptools\nsetuptools.setup(install_requires=open("${name}").read())\n`,
      ],
      read: [name, 'idna', 'urllib3==1.26.0'],
    },
    {
      manifest: ['Gemfile', `source "https://rubygems.org"\neval_gemfile "${name}"\n`],
      read: [name, '', 'gem "rack", "2.0.1"\n'],
    },
    {
      manifest: ['a.csproj', project(`<Import Project="${name}"/>`)],
      read: [name, project(''), reference(' Version="12.0.1"')],
    },
    ...programScenes(random, name),
    ...sharedScenes(random, name),
  ]);
}

const gradle = (version: string) => `dependencies { implementation "g:a:${version}" }\n`;
const npm = (facts: object) => JSON.stringify({ name: 'a', version: '1.0.0', ...facts });

/** Programs and includes that read a file with any name. */
function programScenes(random: Random, name: string): readonly Scene[] {
  const [folder, module] = [random.word(), random.word()];
  const setup = (line: string) =>
    `from setuptools import setup\n${line}\nsetup(name="x", install_requires=D)\n`;
  return [
    {
      manifest: ['requirements.txt', `idna==3.7\n-r ${folder}/${name}\n`],
      read: [`${folder}/${name}`, 'idna==3.7\n', 'urllib3==1.26.0\n'],
    },
    {
      manifest: [
        'pyproject.toml',
        `[project]\nname="x"\nversion="1"\ndynamic=["dependencies"]\n[tool.hatch.metadata.hooks.requirements_txt]\nfiles=[\n  "${name}",\n]\n`,
      ],
      read: [name, 'idna==3.7\n', 'urllib3==1.26.0\n'],
    },
    {
      manifest: ['setup.py', setup(`from ${module} import D`)],
      read: [
        random.pick([`${module}.py`, `${module}/__init__.py`]),
        'D=["idna==3.7"]\n',
        'D=["urllib3==1.26.0"]\n',
      ],
    },
    {
      manifest: [
        'mix.exs',
        `Code.require_file("${module}.exs")\ndefmodule M do\n  use Mix.Project\n  def project, do: [app: :a, deps: D.deps()]\nend\n`,
      ],
      read: [
        `${module}.exs`,
        'defmodule D do def deps, do: [] end',
        'defmodule D do def deps, do: [{:plug, "1.0.0"}] end',
      ],
    },
    {
      manifest: [
        'Gemfile',
        `source "https://rubygems.org"\nrequire_relative "${module}"\nadd(self)\n`,
      ],
      read: [`${module}.rb`, 'def add(x) end\n', 'def add(x) x.gem "rack", "2.0.1" end\n'],
    },
    {
      manifest: [
        'composer.json',
        JSON.stringify({
          require: { 'a/a': '^1' },
          extra: {
            'merge-plugin': {
              include: [random.pick([`${folder}/${name}`, `${folder}/*.${name.split('.')[1]}`])],
            },
          },
        }),
      ],
      read: [`${folder}/${name}`, '{}', '{"require":{"b/b":"1.0.0"}}'],
    },
    {
      manifest: [
        'a.csproj',
        project(
          `<PropertyGroup><V>$([System.IO.File]::ReadAllText(${name}))</V></PropertyGroup>${reference(' Version="$(V)"')}`,
        ),
      ],
      read: [name, '13.0.3', '12.0.1'],
    },
  ];
}

/** Files that set the versions of packages in other manifests. */
function sharedScenes(random: Random, name: string): readonly Scene[] {
  const word = random.word();
  const versions = ['9.0.0', '1.0.0'] as const;
  const read = (path: string, text: (version: string) => string) =>
    [path, text(versions[0]), text(versions[1])] as const;
  const workspace = (section: string) => (version: string) =>
    npm({ workspaces: ['a'], [section]: { minimist: version } });
  return [
    {
      manifest: ['a/build.gradle', gradle('$v')],
      read: read('build.gradle', (version) => `ext.v = '${version}'\n`),
    },
    {
      manifest: ['build.gradle', gradle('${gradle.v}')],
      read: read('settings.gradle', (version) => `gradle.ext.v = '${version}'\n`),
    },
    {
      manifest: ['build.gradle', gradle('${Versions.A}')],
      read: read(
        `buildSrc/src/main/kotlin/${word}.kt`,
        (version) => `object Versions { const val A = "${version}" }`,
      ),
    },
    {
      manifest: ['build.gradle', gradle(`\${file("${name}").text}`)],
      read: read(name, (version) => version),
    },
    {
      manifest: [
        'settings.gradle',
        `dependencyResolutionManagement { versionCatalogs { libs { from(files("${word}/deps.toml")) } } }\n`,
      ],
      read: read(`${word}/deps.toml`, (version) => `[libraries]\na = "g:a:${version}"\n`),
    },
    {
      manifest: ['build.sbt', 'libraryDependencies += "g" % "a" % V.v\n'],
      read: read(`project/${word}.scala`, (version) => `object V { val v = "${version}" }`),
    },
    {
      manifest: ['build.sc', `import $file.${word}\ndef ivyDeps = Agg(ivy"g:a:\${${word}.x}")\n`],
      read: read(`${word}.sc`, (version) => `val x = "${version}"\n`),
    },
    {
      manifest: ['a/package.json', npm({ dependencies: { minimist: '*' } })],
      read: read('package.json', workspace(random.pick(['overrides', 'resolutions']))),
    },
    {
      manifest: ['a/package.json', npm({ dependencies: { minimist: 'catalog:' } })],
      read: read('package.json', (version) =>
        npm({ workspaces: { packages: ['a'], catalog: { minimist: version } } }),
      ),
    },
    {
      manifest: ['package.json', npm({ dependencies: { minimist: 'catalog:' } })],
      read: read('.yarnrc.yml', (version) => `catalog:\n  minimist: ${version}\n`),
    },
    {
      manifest: [
        'a/pyproject.toml',
        '[project]\nname="x"\nversion="1"\ndependencies=["urllib3"]\n',
      ],
      read: read(
        'pyproject.toml',
        (version) =>
          `[project]\nname="r"\nversion="1"\n[tool.uv]\noverride-dependencies=["urllib3==${version}"]\n[tool.uv.workspace]\nmembers=["a"]\n`,
      ),
    },
    {
      manifest: ['src/a.csproj', reference(' Version="$(V)"')],
      read: read('eng/Versions.props', (version) =>
        project(`<PropertyGroup><V>${version}</V></PropertyGroup>`),
      ),
    },
  ];
}

/** Adds a folder to the paths, and a locked project, so that the scan has something to compare. */
function entriesOf(folder: string, { manifest, read }: Scene): readonly [Entries, Entries] {
  const dependencies = { isarray: '2.0.5' };
  const locked = { '': { dependencies }, 'node_modules/isarray': { version: '2.0.5' } };
  const base = {
    'package.json': JSON.stringify({ dependencies }),
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: locked }),
    [`${folder}/${manifest[0]}`]: manifest[1],
    [`${folder}/${read[0]}`]: read[1],
  };
  return [base, { ...base, [`${folder}/${read[0]}`]: read[2] }];
}

/** A base with a package whose version is unknown, and a change that adds another version or another package. */
type UndecidedScene = readonly [base: Entries, head: Entries];

const plugin = 'plugins {\n  id "q" version rootProject.ext.v\n}\n';
const root = (version: string) => `ext.v = resolve("${version}")\n`;

function undecidedSceneOf(random: Random): UndecidedScene {
  const [folder, name] = [random.word(), `${random.word()}.xml`];
  const module = { 'pom.xml': parentOf('1'), [`${folder}/pom.xml`]: pomOf(['a'], '../pom.xml') };
  const named = { [name]: parentOf('1'), [`${folder}/pom.xml`]: pomOf(['a'], `../${name}`) };
  const gradle = { 'build.gradle': root('2'), [`${folder}/build.gradle`]: plugin };
  const scenes: readonly (readonly [string, UndecidedScene])[] = [
    // The same package in another file
    ['copy', [{ 'pom.xml': pomOf(['a']) }, { [`${folder}/pom.xml`]: pomOf(['a']) }]],
    ['early copy', [{ 'z/pom.xml': pomOf(['a']) }, { 'a/pom.xml': pomOf(['a']) }]],
    // Another package
    ['added', [{ 'pom.xml': pomOf(['a']) }, { 'pom.xml': pomOf(['a', 'b']) }]],
    ['replaced', [{ 'pom.xml': pomOf(['a']) }, { 'pom.xml': pomOf(['b']) }]],
    ['other file', [{ 'pom.xml': pomOf(['a']) }, { [`${folder}/pom.xml`]: pomOf(['b']) }]],
    [
      'moved',
      [{ 'pom.xml': pomOf(['a']) }, { 'pom.xml': null, [`${folder}/pom.xml`]: pomOf(['a']) }],
    ],
    // Another version in a file that sets the version
    ['parent', [module, { 'pom.xml': parentOf('2') }]],
    ['no parent', [module, { 'pom.xml': null }]],
    ['named parent', [named, { [name]: parentOf('2') }]],
    ['option', [module, { '.mvn/maven.config': '-Db=2\n' }]],
    ['root script', [gradle, { 'build.gradle': root('1') }]],
    ['build code', [gradle, { 'buildSrc/src/main/groovy/q.groovy': 'class Q {}\n' }]],
    ['properties', [gradle, { 'gradle.properties': 'v=1\n' }]],
  ];
  return random.pick(scenes)[1];
}

/** Changes that hide behind a problem that the base already has. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request changes only a file that an unlocked manifest of the base reads',
    rows: [],
    variant(random) {
      const scene = sceneOf(random);
      const [base, head] = entriesOf(random.word(), scene);
      return {
        what: `${scene.read[0]} of ${scene.manifest[0]}`,
        run: async () => {
          const { workspace, run } = await checkedOutRequest(base, head);
          try {
            const { decision, message } = await scanProposal(workspace, run, {
              inputs: { scope: 'auto' },
            });
            return decision.outcome === 'pass' ? undefined : message;
          } finally {
            rmSync(workspace, { recursive: true, force: true });
          }
        },
      };
    },
  },
  {
    name: 'a pull request hides a package without an exact version behind one of the base',
    rows: [],
    variant(random) {
      const [base, head] = undecidedSceneOf(random);
      return {
        what: `${Object.keys(head).join(', ')} after ${Object.keys(base).join(', ')}`,
        run: async () => {
          const { decision, message } = await scanUndecided(base, head);
          return decision.outcome === 'pass' ? undefined : message;
        },
      };
    },
  },
];
