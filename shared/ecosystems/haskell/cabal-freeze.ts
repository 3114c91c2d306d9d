/** Haskell: `cabal.project.freeze`. Source: https://cabal.readthedocs.io/en/stable/cabal-commands.html#cabal-freeze */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, type Row, unreadRows } from '../unread.ts';
import { haskellPackage } from './haskell-package.ts';

export const cabalFreeze: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['cabal.project.freeze', 'cabal.config'] },
  wantedIn: ['directory', 'file'],
  parse: parseCabalFreeze,
};

const FIX = 'run `cabal freeze`';

function parseCabalFreeze(file: EcosystemFile): ParsedFile {
  const { constraints, unread } = readFields(file.bytes.toString('utf8'));
  if (constraints === undefined) throw notALockfile(file, 'constraints', FIX);
  const rows = [...unread];
  const parsed = parseEach(constraints, (row) => {
    const { name, version } = readConstraint(row.text);
    if (name === undefined) rows.push(row);
    return name === undefined || version === undefined
      ? undefined
      : haskellPackage(file, { name, version, line: row.line });
  });
  rows.sort((a, b) => a.line - b.line);
  return {
    packages: parsed.packages,
    problems: [...unreadRows(file, rows, FIX), ...parsed.problems],
  };
}

interface Fields {
  /** The constraints, each with its line number. Undefined if the file does not have this field. */
  readonly constraints: readonly Row[] | undefined;
  readonly unread: readonly Row[];
}

export function readFields(text: string): Fields {
  const unread: Row[] = [];
  let constraints: Row[] | undefined;
  for (const { field, isStart, value, row } of fieldRows(text)) {
    if (field === undefined) unread.push(row);
    if (field !== 'constraints') continue;
    constraints ??= [];
    if (isStart) constraints.push({ text: '', line: row.line });
    addItems(constraints, value, row.line);
  }
  return { constraints: constraints?.filter((row) => row.text.trim() !== ''), unread };
}

interface FieldRow {
  /** Field name in lowercase. Undefined for a line outside all fields. */
  readonly field: string | undefined;
  readonly isStart: boolean;
  readonly value: string;
  readonly row: Row;
}

/**
 * Yields each line of a field. A field starts with `field: value`, and a line that starts with a space continues its
 * value.
 */
function* fieldRows(text: string): Generator<FieldRow> {
  let field: string | undefined;
  let line = 0;
  for (const stated of linesOf(text)) {
    line++;
    if (stated.trim() === '' || stated.trim().startsWith('--')) continue;
    const [start, name] = /^([a-z][a-z-]*) *:/i.exec(stated) ?? [];
    field = name?.toLowerCase() ?? (/^\s/.test(stated) ? field : undefined);
    const value = stated.slice(start?.length ?? 0);
    yield { field, isStart: start !== undefined, value, row: { text: stated, line } };
  }
}

/** Maximum length, in characters, of a constraint that spans several lines. Flag lists of real packages are shorter. */
const MAX_CONSTRAINT = 4096;

/** Adds constraints. A comma ends a constraint, but the end of a line does not. */
function addItems(constraints: Row[], text: string, line: number): void {
  const [first = '', ...others] = text.split(',');
  const last = constraints.at(-1);
  if (last === undefined || last.text.length > MAX_CONSTRAINT) {
    constraints.push({ text: first, line });
  } else {
    const isOpen = last.text.trim() !== '';
    constraints[constraints.length - 1] = {
      text: `${last.text} ${first}`,
      line: isOpen ? last.line : line,
    };
  }
  for (const other of others) constraints.push({ text: other, line });
}

/**
 * Words that a constraint can contain instead of a version. They require an installed package or a build from source,
 * or select the tests or benchmarks of a package.
 */
const NO_VERSION: ReadonlySet<string> = new Set(['installed', 'source', 'test', 'bench']);

/**
 * True if the text after a name does not contain a version. The text can be a list of flags, such as `+fast -debug`, or
 * a word such as `installed`.
 */
function namesNoVersion(rest: string): boolean {
  return (
    NO_VERSION.has(rest) || rest.split(/\s+/).every((word) => /^[+-][A-Za-z0-9_-]+$/.test(word))
  );
}

/**
 * Parses `any.name ==1.0`, `name:setup.other ==1.0` or `name +flag -flag`. For any other text, the result has no
 * name.
 */
export function readConstraint(text: string): {
  readonly name?: string | undefined;
  readonly version?: string | undefined;
} {
  const [, name, rest = ''] =
    /^(?:[A-Za-z0-9-]+:)?(?:any\.|setup\.)?([A-Za-z0-9-]+)\s+(\S.*)$/s.exec(text.trim()) ?? [];
  const version = /^==\s*(\d+(?:\.\d+)*)$/.exec(rest)?.[1];
  return version === undefined && !namesNoVersion(rest) ? {} : { name, version };
}
