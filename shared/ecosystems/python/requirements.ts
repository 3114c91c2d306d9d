/**
 * Python: `requirements.txt`. Only a requirement that names one version, or one commit, is a package: which
 * version a range gives is decided when it is installed.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { baseName, besidePath } from '../paths.ts';
import { addReasons, explain, type Via } from './pip-compile.ts';
import { requiredPackage } from './requirement.ts';
import { logicalLines } from './requirement-lines.ts';

/** Files that `-r` names may be called anything; those that are wanted can be followed. */
export const requirements: FileFormat = {
  role: 'manifest',
  wanted: { suffixes: ['.txt', '.in'] },
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

/** How much of the path of a file that was not read is repeated, in characters. */
const SHOWN_PATH = 200;

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
  const first = reading.packages.length;
  const reasons = new Map<number, Via>();
  let via: Via | undefined;
  for (const { text, comment, line } of logicalLines(file.bytes.toString('utf8'))) {
    if (text !== '') via = undefined;
    const included = includedPath(text);
    if (included !== undefined) readIncluded(reading, { file, line, included, depth });
    else if (readRequirement(reading, file, text, line)) {
      via = { items: [], isOpen: false };
      reasons.set(reading.packages.length - 1, via);
    }
    if (via !== undefined) addReasons(via, comment);
  }
  explain(reading.packages, first, reasons);
}

interface Include {
  readonly file: EcosystemFile;
  readonly line: number;
  readonly included: string;
  readonly depth: number;
}

/** What is not in the source, or is called so that it is not read, may require anything. */
function readIncluded(reading: Reading, { file, line, included, depth }: Include): void {
  const other = reading.context.file(besidePath(file.path, included));
  if (other !== undefined) {
    readFile(reading, other, depth + 1);
    return;
  }
  const message = `${included.slice(0, SHOWN_PATH)} is required and was not read`;
  reading.problems.push({ code: 'not-found', message, path: file.path, line });
}

/** The path of `-r other.txt`, `--requirement=other.txt`. Constraints are no requirements. */
function includedPath(text: string): string | undefined {
  const match = /^(?:-r|--requirements?)(?:\s+|=|(?<=-r))(\S+)$/.exec(text);
  return match?.[1];
}

/** Whether the line has a package. */
function readRequirement(
  reading: Reading,
  file: EcosystemFile,
  text: string,
  line: number,
): boolean {
  try {
    const found = requiredPackage(file, text, { line, scope: 'runtime' });
    if (found !== undefined) reading.packages.push(found);
    return found !== undefined;
  } catch (error) {
    reading.problems.push(problemOf(error));
    return false;
  }
}
