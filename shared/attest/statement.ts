import { UserError } from '../errors/errors.ts';
import {
  STATEMENT_TYPE,
  type Statement,
  type StatementSubject,
  type Subject,
} from '../model/attestation.ts';

/** Subjects in one statement: what GitHub's attestations API takes, and enough to be read by eye. */
export const MAX_SUBJECTS = 1024;

/** As in-toto names them. @see https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md */
const DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;

/**
 * One statement about all the subjects. They are sorted and said once, so that the same subjects make
 * the same bytes; a subject without a name has none in the statement either.
 *
 * @throws {UserError} when there is no subject, there are too many, or a digest is neither sha256 nor sha512.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export function makeStatement(
  subjects: readonly Subject[],
  predicateType: string,
  predicate: unknown,
): Statement {
  const distinct = [...new Map(subjects.map((each) => [keyOf(each), each])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, subject]) => subject);
  requireCount(distinct.length);
  return {
    _type: STATEMENT_TYPE,
    subject: distinct.map(statementSubject),
    predicateType: requireType(predicateType),
    predicate,
  };
}

function statementSubject(subject: Subject): StatementSubject {
  const [algorithm, hex] = DIGEST.exec(subject.digest)?.slice(1).filter(Boolean) ?? [];
  if (algorithm === undefined || hex === undefined) {
    throw new UserError(
      'input-invalid',
      `The subject ${subject.name} has the digest ${subject.digest}, which is neither sha256 nor sha512.`,
      'Give the digest as sha256: and 64 hexadecimal digits in lower case.',
    );
  }
  const digest = { [algorithm]: hex };
  return subject.name === '' ? { digest } : { name: subject.name, digest };
}

function requireCount(count: number): void {
  if (count === 0) {
    throw new UserError(
      'input-missing',
      'There is nothing to attest: no subject was found.',
      'Check that the paths, the image or the checksum file name at least one subject.',
    );
  }
  if (count <= MAX_SUBJECTS) return;
  throw new UserError(
    'input-invalid',
    `There are ${count} subjects, and one statement holds ${MAX_SUBJECTS}.`,
    'Attest them in several steps, or attest one archive or checksum file that covers them.',
  );
}

/** The specification wants a URI; what has no scheme would be compared with nothing that others wrote. */
function requireType(predicateType: string): string {
  if (URL.canParse(predicateType)) return predicateType;
  throw new UserError(
    'input-invalid',
    `The predicate type ${JSON.stringify(predicateType)} is not a URI.`,
    'Use the type that the predicate’s specification gives, such as https://cyclonedx.org/bom.',
  );
}

/** Names may hold any character, so the key is JSON. */
function keyOf(subject: Subject): string {
  return JSON.stringify([subject.name, subject.digest]);
}
