import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { addReasons, type Via } from './pip-compile.ts';
import type { Requirement } from './requirement.ts';
import { readLine } from './requirement-line.ts';
import { logicalLines } from './requirement-lines.ts';
import { requirementsText } from './requirements-text.ts';

/** A requirement and its location. */
export interface Stated {
  readonly file: EcosystemFile;
  readonly line: number;
  readonly requirement: Requirement;
  /** True if the requirement is only a constraint on other requirements. */
  readonly isConstraint: boolean;
  readonly via: Via;
  /** The line in the first file that includes `file`. Undefined for requirements in the first file itself. */
  readonly includedBy?: number | undefined;
}

interface Reading {
  readonly context: ParseContext;
  readonly stated: Stated[];
  readonly problems: Problem[];
  readonly seen: Set<string>;
}

/**
 * Maximum length of a chain of files, each of which includes the next. A longer chain is either a mistake or an attack.
 */
const MAX_INCLUDE_DEPTH = 20;

/** Maximum length, in characters, of a path in a message about an unread file. */
const SHOWN_PATH = 200;

/**
 * Returns the requirements of a file, including those of all files that it includes, in order.
 *
 * @throws {DataError} if the file itself cannot be read.
 */
export function readRequirements(
  file: EcosystemFile,
  context: ParseContext,
): Pick<Reading, 'stated' | 'problems'> {
  const reading: Reading = { context, stated: [], problems: [], seen: new Set() };
  readFile(reading, { file, isConstraint: false, depth: 0 });
  return reading;
}

interface Part {
  readonly file: EcosystemFile;
  readonly isConstraint: boolean;
  readonly depth: number;
  readonly includedBy?: number | undefined;
}

function readFile(reading: Reading, part: Part): void {
  const { file, isConstraint, depth, includedBy } = part;
  const key = `${isConstraint ? '-c' : '-r'} ${file.path}`;
  if (reading.seen.has(key)) return;
  reading.seen.add(key);
  if (depth > MAX_INCLUDE_DEPTH) {
    const message = `requirements files include each other more than ${MAX_INCLUDE_DEPTH} levels deep`;
    throw new DataError('limit-exceeded', message, { path: file.path });
  }
  let via: Via = { items: [], isOpen: false };
  for (const { text, comment, line } of logicalLines(requirementsText(file))) {
    if (text !== '') {
      via = { items: [], isOpen: false };
      const { requirements, included, constraints } = readLine(text);
      for (const requirement of requirements) {
        reading.stated.push({ file, line, requirement, isConstraint, via, includedBy });
      }
      for (const path of included) readIncluded(reading, part, { path, line, isConstraint: false });
      for (const path of constraints)
        readIncluded(reading, part, { path, line, isConstraint: true });
    }
    addReasons(via, comment);
  }
}

interface Include {
  readonly path: string;
  readonly line: number;
  readonly isConstraint: boolean;
}

/**
 * Reads an included file. A file that is outside the source or was not read is a problem, because it could require any
 * package.
 */
function readIncluded(
  reading: Reading,
  { file, depth, includedBy }: Part,
  { path, line, isConstraint }: Include,
): void {
  const other = includedFile(reading.context, file.path, path);
  if (other === undefined) {
    const message = `the included file ${path.slice(0, SHOWN_PATH)} was not read`;
    reading.problems.push({ code: 'not-found', message, path: file.path, line });
    return;
  }
  try {
    const by = includedBy ?? line;
    readFile(reading, { file: other, isConstraint, depth: depth + 1, includedBy: by });
  } catch (error) {
    reading.problems.push(problemOf(error));
  }
}

/** Returns the included file. Returns undefined if the path is a URL, is absolute, or leaves the source. */
function includedFile(
  context: ParseContext,
  from: string,
  stated: string,
): EcosystemFile | undefined {
  if (/^(?:\/|[a-z]+:)/i.test(stated)) return undefined;
  const path = joined(from, stated);
  return path === undefined ? undefined : context.file(path);
}

/** Resolves a path relative to the folder of a file. Returns undefined if the path leaves the source. */
function joined(from: string, stated: string): string | undefined {
  const segments = from.split('/').slice(0, -1);
  for (const segment of stated.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined;
    } else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
