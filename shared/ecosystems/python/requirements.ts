/**
 * Python: `requirements.txt`. Only a requirement that names one version is a package: which version a range
 * gives is decided when it is installed.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Hash, Package } from '../../model/package.ts';
import { linesOf } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { baseName, besidePath } from '../paths.ts';
import { pythonPackage } from './python-package.ts';

/** Files that `-r` names may be called anything; those that are wanted can be followed. */
export const requirements: FileFormat = {
  wanted: { suffixes: ['.txt'], names: ['requirements.in'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => isRequirementsName(path),
  parse: parseRequirements,
};

/** `requirements.txt`, `requirements-dev.txt`, `dev_requirements.txt`, `requirements/base.txt`. */
function isRequirementsName(path: string): boolean {
  const name = baseName(path);
  if (!name.endsWith('.txt')) return false;
  return name.includes('requirements') || /(?:^|\/)requirements\/[^/]*$/.test(path);
}

/** Files that include each other: more in a chain is a mistake or an attack. */
const MAX_INCLUDE_DEPTH = 20;

interface Reading {
  readonly context: ParseContext;
  readonly packages: Package[];
  readonly problems: Problem[];
  readonly seen: Set<string>;
}

function parseRequirements(file: EcosystemFile, context: ParseContext): ParsedFile {
  const reading: Reading = { context, packages: [], problems: [], seen: new Set() };
  readFile(reading, file, 0);
  return { packages: reading.packages, problems: reading.problems };
}

function readFile(reading: Reading, file: EcosystemFile, depth: number): void {
  if (reading.seen.has(file.path)) return;
  reading.seen.add(file.path);
  if (depth > MAX_INCLUDE_DEPTH) {
    const message = `requirements files include each other more than ${MAX_INCLUDE_DEPTH} deep`;
    throw new DataError('limit-exceeded', message, { path: file.path });
  }
  for (const { text, line } of logicalLines(file.bytes.toString('utf8'))) {
    const included = includedPath(text);
    const other =
      included === undefined ? undefined : reading.context.file(besidePath(file.path, included));
    if (other !== undefined) readFile(reading, other, depth + 1);
    else readRequirement(reading, file, text, line);
  }
}

interface LogicalLine {
  readonly text: string;
  readonly line: number;
}

/** A backslash at the end goes on with the next line; a comment starts at `#` after a space. */
function* logicalLines(text: string): Generator<LogicalLine> {
  let parts: string[] = [];
  let first = 0;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (parts.length === 0) first = line;
    const isContinued = row.endsWith('\\') && !isComment(row);
    parts.push(isContinued ? row.slice(0, -1) : row);
    if (isContinued) continue;
    yield { text: withoutComment(parts.join(' ')), line: first };
    parts = [];
  }
  if (parts.length > 0) yield { text: withoutComment(parts.join(' ')), line: first };
}

function isComment(row: string): boolean {
  return row.trimStart().startsWith('#');
}

function withoutComment(text: string): string {
  if (isComment(text)) return '';
  const comment = text.search(/\s#/);
  return (comment === -1 ? text : text.slice(0, comment)).trim();
}

/** The path of `-r other.txt`, `--requirement=other.txt`. Constraints are no requirements. */
function includedPath(text: string): string | undefined {
  const match = /^(?:-r|--requirements?)(?:\s+|=|(?<=-r))(\S+)$/.exec(text);
  return match?.[1];
}

function readRequirement(reading: Reading, file: EcosystemFile, text: string, line: number): void {
  const pin = pinOf(text);
  if (pin === undefined) return;
  const { name, version, options } = pin;
  try {
    reading.packages.push(
      pythonPackage(file, { name, version, line, scope: 'runtime', hashes: hashesOf(options) }),
    );
  } catch (error) {
    reading.problems.push(problemOf(error));
  }
}

interface Pin {
  readonly name: string;
  readonly version: string;
  readonly options: string;
}

/** Name, extras and one clause with one version, as PEP 508 writes them; undefined for all else. */
function pinOf(text: string): Pin | undefined {
  const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(text)?.[0];
  if (name === undefined) return undefined;
  const clauses = withoutExtras(text.slice(name.length).trimStart());
  const equals = /^={2,3}/.exec(clauses)?.[0];
  if (equals === undefined) return undefined;
  const clause = clauses.slice(equals.length).trimStart();
  const version = /^[^\s;,@)#]+/.exec(clause)?.[0];
  if (version === undefined) return undefined;
  const options = clause.slice(version.length).trimStart();
  // `2.8.*` is a range, `${VERSION}` is set elsewhere, and a second clause makes it a range too.
  if (version.includes('*') || version.includes('$') || options.startsWith(',')) return undefined;
  return { name, version, options };
}

/** What follows `[security, socks]`, and the parenthesis that may stand before the clauses. */
function withoutExtras(text: string): string {
  const end = text.startsWith('[') ? text.indexOf(']') : -1;
  const clauses = text.slice(end + 1).trimStart();
  return clauses.startsWith('(') ? clauses.slice(1).trimStart() : clauses;
}

/** Any of them may be the one of the file that is installed here; several for one algorithm are no identity. */
function hashesOf(options: string): readonly Hash[] | undefined {
  const found = [...options.matchAll(/--hash[=\s]sha(256|384|512):([0-9a-f]{64,128})/g)];
  const [first] = found;
  if (first === undefined || found.length > 1) return undefined;
  const algorithm = first[1] === '256' ? 'sha256' : first[1] === '384' ? 'sha384' : 'sha512';
  return [{ algorithm, value: first[2] ?? '' }];
}
