import { goFunctionsOf } from '../../shared/binary/go-functions.ts';
import type { Affected, VulnerableImport } from '../../shared/model/advisory.ts';
import type { GoProgram } from '../../shared/model/go-program.ts';
import type { Package } from '../../shared/model/package.ts';
import { anEntry, aPackage } from '../shared/scan/builders.ts';
import { namesOf, USUAL_FUNCTIONS } from './go-table.ts';

/** The module `a.b/mod` in version 1, found in the program `bin/app`. */
export function aModule(fields: Partial<Package> = {}): Package {
  return aPackage({
    purl: 'pkg:golang/a.b/mod@v1.0.0',
    type: 'golang',
    name: 'a.b/mod',
    version: 'v1.0.0',
    ecosystem: 'Go',
    locations: [{ path: 'bin/app' }],
    ...fields,
  });
}

/** The program `bin/app` with the module and with these functions. */
export function aProgram(functions: readonly string[], fields: Partial<GoProgram> = {}): GoProgram {
  const found = goFunctionsOf(namesOf([...USUAL_FUNCTIONS, ...functions]));
  if (found === undefined) throw new Error('a program without functions');
  return {
    path: 'bin/app',
    purls: [aModule().purl],
    mainPackage: 'a.b/app',
    os: 'linux',
    architecture: 'amd64',
    functions: found,
    ...fields,
  };
}

export function anImport(path: string, fields: Partial<VulnerableImport> = {}): VulnerableImport {
  return { path, symbols: [], os: [], architectures: [], ...fields };
}

/** The entry of an advisory about every version of the module. */
export function aModuleEntry(imports?: readonly VulnerableImport[]): Affected {
  return anEntry({
    package: { ecosystem: 'Go', name: 'a.b/mod' },
    ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
    ...(imports !== undefined && { imports }),
  });
}
