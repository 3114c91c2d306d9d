/**
 * C and C++: `conanfile.txt`. A range names no version, and is left to the lockfile.
 * Source: https://docs.conan.io/2/reference/conanfile_txt.html
 */
import type { Scope } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { conanPackage } from './conan-package.ts';

export const conanFile: FileFormat = {
  role: 'manifest',
  wanted: { names: ['conanfile.txt'] },
  wantedIn: ['directory', 'file'],
  parse: parseConanFile,
};

const SECTIONS: ReadonlyMap<string, Scope> = new Map([
  ['[requires]', 'runtime'],
  ['[build_requires]', 'development'],
  ['[tool_requires]', 'development'],
  ['[test_requires]', 'development'],
]);

function parseConanFile(file: EcosystemFile): ParsedFile {
  return parseEach(requirementsIn(file.bytes.toString('utf8')), ({ text, line, scope }) =>
    conanPackage(file, text, { line, scope, isDirect: true }),
  );
}

interface Requirement {
  readonly text: string;
  readonly line: number;
  readonly scope: Scope;
}

function* requirementsIn(text: string): Generator<Requirement> {
  let scope: Scope | undefined;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const stated = (row.split('#', 1)[0] ?? '').trim();
    if (stated.startsWith('[')) scope = SECTIONS.get(stated);
    else if (scope !== undefined && stated !== '' && !stated.includes('[')) {
      yield { text: stated, line, scope };
    }
  }
}
