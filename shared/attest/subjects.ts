import { UserError } from '../errors/errors.ts';
import { prettyJson } from '../json/canonical-json.ts';
import { arrayAt, isObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Subject } from '../model/attestation.ts';
import { MAX_SUBJECTS } from './statement.ts';

/**
 * Maximum size of a checksum file or artifact list, in bytes. It is enough for 1,024 lines of 512 bytes. GitHub's own
 * action has the same limit.
 */
const MAX_LIST_BYTES = 512 * 1024;

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Matches the digests that are allowed for a file. An image digest must be sha256, because it is also the address of
 * the image.
 */
const FILE_DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** Pattern for a SHA-256 or SHA-512 digest in hexadecimal. */
const HEX = '[0-9a-fA-F]{64}|[0-9a-fA-F]{128}';

/**
 * Matches a line from `sha256sum`: the digest, a space, a space or an asterisk, and the name. A backslash at the start
 * means that the name is escaped.
 */
const GNU_LINE = new RegExp(`^(\\\\?)(${HEX}) [ *](.+)$`);

/** Matches a line from `sha256sum --tag` or from BSD's `sha256`. */
const BSD_LINE = new RegExp(`^(\\\\?)SHA(256|512) \\((.+)\\) = (${HEX})$`);

/**
 * Returns the subjects in a checksum file that `sha256sum` or `sha512sum` wrote, in either style. Skips empty lines and
 * comments. Any other line that cannot be parsed is an error, because a subject could be missed.
 *
 * @param path Path to the file, for messages.
 * @throws {UserError} with the line number.
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

/** A subject from an artifact list. Its kind determines whether a registry can store attestations next to it. */
export interface ListedSubject extends Subject {
  readonly kind: 'file' | 'oci';
}

/**
 * Reads the subjects that earlier steps or another job recorded, in the format of GitHub's `$GITHUB_ARTIFACTS_LIST`:
 * `{"version":1,"subjects":[{"name","digest","kind"}]}`. A subject without a kind is treated as a file.
 *
 * @throws {UserError} if the content is not a version 1 list.
 */
export function artifactListSubjects(bytes: Buffer, path: string): readonly ListedSubject[] {
  return requireSome(entriesOf(bytes, path), path);
}

/**
 * Returns the subjects in the list that the runner provides to each step. Earlier steps add their subjects to this
 * list. If no step has added a subject, the file is empty or contains a list without subjects.
 *
 * @throws {UserError} if the content is neither empty nor a version 1 list.
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
    throw invalid(`${path} is not a version 1 artifact list.`);
  }
  const entries = arrayAt(list, 'subjects') ?? [];
  return entries.map((entry, index) => subjectOfEntry(entry, `${path}: subjects[${index}]`));
}

/** Formats a list of subjects as text, so that another job can attest this job's output. */
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
    `${where} is not a line from sha256sum or sha512sum. Such a line has 64 or 128 hexadecimal digits, two spaces and a name.`,
  );
}

/** Returns the subject in a line of a checksum file. The length of the digest determines its algorithm. */
function subjectOf(name = '', hex = '', isEscaped = false): Subject {
  const digest = `sha${hex.length * 4}:${hex.toLowerCase()}`;
  return { name: isEscaped ? unescaped(name) : name, digest };
}

/** Undoes the escaping that coreutils applies to names with a backslash, newline or carriage return. */
function unescaped(name: string): string {
  return name.replace(/\\([\\nr])/g, (_, letter: string) =>
    letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\',
  );
}

function subjectOfEntry(entry: unknown, where: string): ListedSubject {
  const name = isObject(entry) ? stringAt(entry, 'name') : undefined;
  const digest = isObject(entry) ? stringAt(entry, 'digest') : undefined;
  if (!isObject(entry) || name === undefined || digest === undefined) {
    throw invalid(`${where} lacks a name or a digest.`);
  }
  const kind = stringAt(entry, 'kind') ?? 'file';
  if (kind !== 'file' && kind !== 'oci') {
    throw invalid(`${where} has the kind ${JSON.stringify(kind)}; expected file or oci.`);
  }
  if (kind === 'oci' && !DIGEST.test(digest)) {
    const message = `${where}: an image needs a sha256 digest.`;
    throw invalid(message, 'Declare the image with its sha256 digest.');
  }
  if (FILE_DIGEST.test(digest)) return { name, digest, kind };
  throw invalid(`${where}: a file needs a sha256 or sha512 digest.`);
}

function requireSize(bytes: Buffer, path: string): void {
  if (bytes.length <= MAX_LIST_BYTES) return;
  throw invalid(
    `${path} is ${bytes.length} bytes, but a subject list can be at most ${MAX_LIST_BYTES} bytes.`,
  );
}

function requireSome<T extends Subject>(subjects: readonly T[], path: string): readonly T[] {
  if (subjects.length === 0) throw invalid(`${path} contains no subjects.`);
  if (subjects.length <= MAX_SUBJECTS) return subjects;
  throw invalid(
    `${path} contains ${subjects.length} subjects, but a statement can have at most ${MAX_SUBJECTS}.`,
  );
}

const WRITE_IT =
  'Create the list with sha256sum or sha512sum, or in the step that builds the files.';

function invalid(message: string, fix = WRITE_IT): UserError {
  return new UserError('input-invalid', message, fix);
}
