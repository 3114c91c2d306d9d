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
  ]);
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
