/**
 * Haskell: exact versions in the constraints of a `cabal.project`. Source:
 * https://cabal.readthedocs.io/en/stable/cabal-project-description-file.html
 */
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { unreadRows } from '../unread.ts';
import { readConstraint, readFields } from './cabal-freeze.ts';
import { haskellPackage } from './haskell-package.ts';

/**
 * Reads only constraints with exact versions. The dependencies themselves are in the project's cabal files, so other
 * constraints add nothing.
 */
export const cabalProject: FileFormat = {
  role: 'manifest',
  wanted: { names: ['cabal.project', 'cabal.project.local'] },
  wantedIn: ['directory', 'file'],
  parse: parseCabalProject,
};

const FIX = "use the format in Cabal's documentation";

/**
 * Matches a line that starts or ends a section, such as `package foo`, `source-repository-package`, `if impl(ghc >= 9)`
 * or `}`.
 */
const SECTION =
  /^(?:package\s|source-repository-package|program-options|repository\s|if\b|elif\b|else\b|[{}]\s*$)/;

function parseCabalProject(file: EcosystemFile): ParsedFile {
  // Conditional constraints also count, because it is unknown whether the condition is met.
  const text = file.bytes.toString('utf8').replace(/^[ \t]+(?=constraints[ \t]*:)/gim, '');
  const { constraints = [], unread } = readFields(text);
  const rows = unread.filter((row) => !/^\s/.test(row.text) && !SECTION.test(row.text));
  const read = parseEach(constraints, (row) => {
    const { name, version } = readConstraint(row.text);
    return name === undefined || version === undefined
      ? undefined
      : haskellPackage(file, { name, version, line: row.line });
  });
  return { ...read, problems: [...unreadRows(file, rows, FIX), ...read.problems] };
}
