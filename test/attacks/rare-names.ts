import { jarOf } from '../support/executables.ts';
import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const NEWTONSOFT: HiddenPackage = {
  ecosystem: 'NuGet',
  name: 'Newtonsoft.Json',
  version: '9.0.1',
};
const LOG4J: HiddenPackage = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};
const PREACT: HiddenPackage = { ecosystem: 'npm', name: 'preact', version: '10.5.0' };
const FLASK: HiddenPackage = { ecosystem: 'PyPI', name: 'flask', version: '0.5' };

const json = (value: object): string => JSON.stringify(value);

/** Returns a text in which at least one letter after the given offset has the other letter case. */
function recased(random: Random, text: string, from = 0): string {
  const letters = [...text].flatMap((letter, at) =>
    at >= from && /[a-z]/.test(letter) ? [at] : [],
  );
  const chosen = new Set([random.pick(letters), random.pick(letters)]);
  return [...text].map((letter, at) => (chosen.has(at) ? letter.toUpperCase() : letter)).join('');
}

const REFERENCE =
  '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Newtonsoft.Json" Version="9.0.1" /></ItemGroup></Project>';

function projectFile(random: Random): Files {
  const suffix = random.pick(['.csproj', '.fsproj', '.vbproj', '.msbuildproj']);
  const word = random.word();
  return { [word + recased(random, suffix)]: REFERENCE };
}

function otherProject(random: Random): Files {
  const suffix = random.pick(['.proj', '.pyproj', '.njsproj', '.nuproj', '.xproj', '.ccproj']);
  return { [`${random.word()}${suffix}`]: REFERENCE };
}

/** Names that disks of macOS or Windows treat as the name of a lockfile. */
function likeNames(random: Random): Files {
  const name = random.pick([
    'pac\u212Aage-lock.json',
    'package-lock.j\u017Fon',
    'package-\u200Clock.json',
    'package-lock.json.',
    'package-lock.json ',
    'PACKAGE-LOCK.JSON.',
    'requ\u200Direments.txt',
  ]);
  return { [name]: '{}' };
}

const MAVEN = 'META-INF/maven/org.apache.logging.log4j/log4j-core';
const POM = '<project><parent><version>2.14.0</version></parent></project>';
const gradle = 'dependencies { implementation("org.apache.logging.log4j:log4j-core:2.14.0") }\n';
const clj = '[org.apache.logging.log4j/log4j-core "2.14.0"]';

function javaProject(random: Random): Files {
  return random.pick<Files>([
    { [`lib${recased(random, '.gradle')}`]: gradle },
    { [`lib${recased(random, '.gradle.kts')}`]: gradle },
    { 'lib/a.jar': jarOf([{ name: `${MAVEN}/pom.xml`, content: POM }]) },
    { 'profiles.clj': `{:dev {:dependencies [${clj}]}}\n` },
    {
      'module.yaml':
        'product: jvm/app\n\ndependencies:\n  - org.apache.logging.log4j:log4j-core:2.14.0\n',
    },
    {
      'a.module-template.yaml': 'dependencies:\n  - org.apache.logging.log4j:log4j-core:2.14.0\n',
    },
  ]);
}

function denoSetting(random: Random): Files {
  const package_ = random.pick(['npm:preact@10.5.0', 'npm:/preact@10.5.0']);
  return {
    [random.pick(['deno.json', 'deno.jsonc'])]: json(
      random.pick<object>([
        { compilerOptions: { jsxImportSource: package_ } },
        { compilerOptions: { jsxImportSource: 'https://esm.sh/preact@10.5.0' } },
        { compilerOptions: { jsxImportSourceTypes: package_ } },
        { compilerOptions: { types: [package_] } },
        { lint: { plugins: [package_] } },
      ]),
    ),
  };
}

function unreadLock(random: Random): Files {
  const pex = json({
    locked_resolves: [{ locked_requirements: [{ project_name: 'flask', version: '0.5' }] }],
    pex_version: '2.1.1',
  });
  const pants = `// --- BEGIN PANTS LOCKFILE METADATA: DO NOT EDIT OR REMOVE ---\n// {}\n${pex}`;
  return {
    [random.pick(['lock.lock', '3rdparty/python/default.lock'])]: random.pick([pex, pants]),
  };
}

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const folder = random.pick(['', `${random.word()}/`]);
      const files = Object.fromEntries(
        Object.entries(filesOf(random)).map(([path, text]) => [folder + path, text]),
      );
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  };
}

/** Attacks with files whose names Assay could miss although a package manager reads them. */
export const ATTACKS: readonly Attack[] = [
  attack('a project file has an extension in another letter case', NEWTONSOFT, projectFile),
  attack('a project file has an extension of an unusual project type', NEWTONSOFT, otherProject),
  attack(
    'a name differs from that of a lockfile in characters that disks ignore',
    FLASK,
    likeNames,
  ),
  attack('a Java project has a file with an unusual name', LOG4J, javaProject),
  attack('a setting of Deno names a package', PREACT, denoSetting),
  attack('a lockfile of Pants or PEX lists a package', FLASK, unreadLock),
  attack('a lockfile of esy lists a package', PREACT, () => ({
    'esy.lock/index.json': json({ node: { 'preact@10.5.0': {} } }),
  })),
];
