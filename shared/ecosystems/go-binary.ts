/**
 * Reads the modules that are compiled into Go executables. The Go toolchain records them in each executable. Source:
 * https://pkg.go.dev/runtime/debug#BuildInfo
 */

import { linesOf } from '../binary/lines.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { goPackage, standardLibrary } from './go/go-package.ts';
import { goProgramOf } from './go/go-program.ts';
import { linkedVersion } from './go/linked-version.ts';
import { problemOf } from './package-of.ts';
import { goBuildInfoOf } from './read-extract.ts';

const executable: FileFormat = {
  wanted: { extracts: ['executable'] },
  parse: parseExecutable,
};

export const ecosystem: Ecosystem = { id: 'go-binary', formats: [executable] };

/** The version that Go records for a module that was built from its source tree. */
const DEVELOPMENT = '(devel)';

interface Module {
  readonly name: string;
  readonly version: string;
}

interface Modules {
  /** Main module of the program. Undefined if the program was built without modules. */
  readonly main: Module | undefined;
  readonly dependencies: readonly Module[];
  /**
   * Names of modules that replace a module with another name. Their Go packages still have the import paths of the
   * replaced module.
   */
  readonly replacements: ReadonlySet<string>;
}

function parseExecutable(file: EcosystemFile): ParsedFile {
  const info = goBuildInfoOf(file);
  if (info === undefined) return { packages: [], problems: [] };
  const problems: Problem[] = [];
  const packages: Package[] = [];
  const add = (make: () => Package): void => {
    try {
      packages.push(make());
    } catch (error) {
      problems.push(problemOf(error));
    }
  };
  const { main, dependencies, replacements } = readModules(info.modules);
  for (const module of dependencies) add(() => goPackage(file, { ...module, scope: 'runtime' }));
  const release = releaseOf(info.goVersion);
  if (release !== undefined) add(() => standardLibrary(file, release));
  if (main !== undefined) {
    const dependsOn = packages.map(({ purl }) => purl);
    const version =
      main.version === '' ? (linkedVersion(info.modules, main.name) ?? '') : main.version;
    add(() => goPackage(file, { ...main, version, scope: 'runtime', dependsOn }));
  }
  const own = packages.filter(({ name }) => !replacements.has(name));
  const program = goProgramOf(file.path, info, own, main?.name);
  return { packages, problems, ...(program !== undefined && { program }) };
}

/**
 * Parses the `mod` and `dep` lines, each of which has a name and a version. A `=>` line contains the replacement for
 * the module on the previous line.
 */
function readModules(text: string): Modules {
  const dependencies: Module[] = [];
  const replacements = new Set<string>();
  let main: Module | undefined;
  for (const line of linesOf(text)) {
    const [keyword, name = '', version = ''] = line.split('\t', 3);
    if (name === '') continue;
    if (keyword === 'mod') main = moduleOf(name, version);
    else if (keyword === 'dep') dependencies.push(moduleOf(name, version));
    else if (keyword === '=>' && dependencies.length > 0 && !isLocal(name)) {
      if (dependencies.at(-1)?.name !== name) replacements.add(name);
      dependencies[dependencies.length - 1] = moduleOf(name, version);
    }
  }
  return { main, dependencies, replacements };
}

function moduleOf(name: string, version: string): Module {
  return { name, version: version === DEVELOPMENT ? '' : version };
}

/** True if a replacement is a local folder. The code in it keeps the name of the module that it replaces. */
function isLocal(name: string): boolean {
  return name.startsWith('./') || name.startsWith('../') || name.startsWith('/');
}

/**
 * Returns the version of the Go toolchain as the Go vulnerability database writes it: `1.22.1` for `go1.22.1
 * X:boringcrypto`, and `1.23.0-rc.1` for `go1.23rc1`. Returns undefined for a toolchain that is not a release.
 */
function releaseOf(goVersion: string): string | undefined {
  const match = /^go(\d+\.\d+)(\.\d+)?(?:(beta|rc)(\d+))?(?![\d.])/.exec(goVersion);
  if (match === null) return undefined;
  const [, minor = '', patch = '.0', stage, number] = match;
  return stage === undefined ? `${minor}${patch}` : `${minor}${patch}-${stage}.${number}`;
}
