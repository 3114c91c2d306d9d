import { UserError } from '../errors/errors.ts';
import { prettyJson } from '../json/canonical-json.ts';
import { arrayAt, isObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Subject } from '../model/attestation.ts';
import { MAX_SUBJECTS } from './statement.ts';

/** Bytes of a checksum or artifact list: 1,024 lines of 512 bytes, as GitHub's action has it. */
const MAX_LIST_BYTES = 512 * 1024;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Of a file; that of an image is where it is found. */
const FILE_DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** Hexadecimal digits of SHA-256 and SHA-512. */
const HEX = '[0-9a-fA-F]{64}|[0-9a-fA-F]{128}';

/** `sha256sum`: the digest, a space, a space or an asterisk, the name. A backslash marks an escaped name. */
const GNU_LINE = new RegExp(`^(\\\\?)(${HEX}) [ *](.+)$`);

/** `sha256sum --tag` and BSD's `sha256`. */
const BSD_LINE = new RegExp(`^(\\\\?)SHA(256|512) \\((.+)\\) = (${HEX})$`);

/**
 * The subjects of a checksum file as `sha256sum` and `sha512sum` write it, either style. Empty lines and comments do
 * not count; any other line that is not understood is an error, since it may be a subject missed.
 *
 * @param path For messages.
 * @throws {UserError} naming the line.
 */
export function checksumSubjects(bytes: Buffer, path: string): readonly Subject[] {
  requireSize(bytes, path);
  const subjects: Subject[] = [];
  for (const [index, raw] of bytes.toString('utf8').split('\n').entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '' || line.startsWith('#')) continue;
    subjects.push(subjectOfLine(line, `${path}:${index + 1}`));
  }
  return requireSome(subjects, path);
}

/** A subject of a hand-off file, and whether its evidence can live beside it in a registry. */
export interface ListedSubject extends Subject {
  readonly kind: 'file' | 'oci';
}

/**
 * The subjects that earlier steps or another job left: the form of GitHub's `$GITHUB_ARTIFACTS_LIST`,
 * `{"version":1,"subjects":[{"name","digest","kind"}]}`. Without a kind, a subject is a file.
 *
 * @throws {UserError} when it is not such a list, version 1.
 */
export function artifactListSubjects(bytes: Buffer, path: string): readonly ListedSubject[] {
  return requireSome(entriesOf(bytes, path), path);
}

/**
 * The subjects that earlier steps declared to the runner. It gives each step such a list, and leaves it blank or
 * without subjects where nothing was declared.
 *
 * @throws {UserError} when it is neither blank nor such a list.
 */
export function declaredSubjects(bytes: Buffer, path: string): readonly ListedSubject[] {
  if (bytes.toString('utf8', 0, MAX_LIST_BYTES).trim() === '') return [];
  const subjects = entriesOf(bytes, path);
  return subjects.length === 0 ? [] : requireSome(subjects, path);
}

function entriesOf(bytes: Buffer, path: string): readonly ListedSubject[] {
  requireSize(bytes, path);
  const list = parseJson(bytes, path);
  if (!isObject(list) || list['version'] !== 1) {
    throw invalid(`${path} is not an artifact list of version 1.`);
  }
  const entries = arrayAt(list, 'subjects') ?? [];
  return entries.map((entry, index) => subjectOfEntry(entry, `${path}: subjects[${index}]`));
}

/** The same list as text, for a job that attests what this one built. */
export function artifactListText(subjects: readonly ListedSubject[]): string {
  const listed = subjects.map(({ name, digest, kind }) => ({ name, digest, kind }));
  return prettyJson({ version: 1, subjects: listed });
}

function subjectOfLine(line: string, where: string): Subject {
  const gnu = GNU_LINE.exec(line);
  if (gnu !== null) return subjectOf(gnu[3], gnu[2], gnu[1] !== '');
  const bsd = BSD_LINE.exec(line);
  if (bsd !== null && bsd[4]?.length === Number(bsd[2]) / 4) {
    return subjectOf(bsd[3], bsd[4], bsd[1] !== '');
  }
  throw invalid(
    `${where} is not a line of sha256sum or sha512sum: a digest of 64 or 128 digits, two spaces, a name.`,
  );
}

/** The algorithm is known by its length. */
function subjectOf(name = '', hex = '', isEscaped = false): Subject {
  const digest = `sha${hex.length * 4}:${hex.toLowerCase()}`;
  return { name: isEscaped ? unescaped(name) : name, digest };
}

/** @see coreutils: a name with a backslash, newline or carriage return is written escaped. */
function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\',
  );
}

function subjectOfEntry(entry: unknown, where: string): ListedSubject {
  const name = isObject(entry) ? stringAt(entry, 'name') : undefined;
  const digest = isObject(entry) ? stringAt(entry, 'digest') : undefined;
  if (!isObject(entry) || name === undefined || digest === undefined) {
    throw invalid(`${where} has no name or no digest.`);
  }
  const kind = stringAt(entry, 'kind') ?? 'file';
  if (kind !== 'file' && kind !== 'oci') {
    throw invalid(
      `${where} is of the kind ${JSON.stringify(kind)}, which is neither file nor oci.`,
    );
  }
  if (kind === 'oci' && !DIGEST.test(digest)) {
    const message = `${where}: the digest of an image must be sha256.`;
    throw invalid(message, 'Declare the image by its sha256 digest.');
  }
  if (FILE_DIGEST.test(digest)) return { name, digest, kind };
  throw invalid(`${where}: the digest of a file must be sha256 or sha512.`);
}

function requireSize(bytes: Buffer, path: string): void {
  if (bytes.length <= MAX_LIST_BYTES) return;
  throw invalid(
    `${path} has ${bytes.length} bytes; a list of subjects has at most ${MAX_LIST_BYTES}.`,
  );
}

function requireSome<T extends Subject>(subjects: readonly T[], path: string): readonly T[] {
  if (subjects.length === 0) throw invalid(`${path} names no subject.`);
  if (subjects.length <= MAX_SUBJECTS) return subjects;
  throw invalid(`${path} names ${subjects.length} subjects; a statement holds ${MAX_SUBJECTS}.`);
}

const WRITE_IT =
  'Write the list with sha256sum or sha512sum, or let the step that builds the files write it.';

function invalid(message: string, fix = WRITE_IT): UserError {
  return new UserError('input-invalid', message, fix);
}
