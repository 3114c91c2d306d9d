import { UserError } from '../errors/errors.ts';
import {
  STATEMENT_TYPE,
  type Statement,
  type StatementSubject,
  type Subject,
} from '../model/attestation.ts';

/**
 * Maximum number of subjects in one statement. GitHub's attestations API has the same limit, and people can still read
 * a list of this length.
 */
export const MAX_SUBJECTS = 1024;

/**
 * Matches a digest. The hash algorithms have the same names as in statements.
 *
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/digest_set.md
 */
const DIGEST = /^(?:(sha256):([0-9a-f]{64})|(sha512):([0-9a-f]{128}))$/;

/**
 * Returns one statement about all subjects. Subjects are sorted and deduplicated, so that the same subjects result in
 * the same bytes. For an unnamed subject, the statement does not contain a name.
 *
 * @throws {UserError} if there is no subject, if there are too many subjects, or if a digest is neither sha256 nor
 * sha512.
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
      'Write the digest as `sha256:` followed by 64 lowercase hexadecimal digits, or as `sha512:` followed by 128.',
    );
  }
  const digest = { [algorithm]: hex };
  return subject.name === '' ? { digest } : { name: subject.name, digest };
}

function requireCount(count: number): void {
  if (count === 0) {
    throw new UserError(
      'input-missing',
      'No subject to attest.',
      'Check that the paths, the image or the checksum file specify at least one subject.',
    );
  }
  if (count <= MAX_SUBJECTS) return;
  throw new UserError(
    'input-invalid',
    `There are ${count} subjects, but a statement can have at most ${MAX_SUBJECTS}.`,
    'Attest the subjects in several steps, or attest an archive or a checksum file that covers all of them.',
  );
}

/**
 * Rejects a predicate type that is not a URI with a scheme. The specification requires a scheme, and other tools always
 * write one, so a type without a scheme would never match.
 */
function requireType(predicateType: string): string {
  if (URL.canParse(predicateType)) return predicateType;
  throw new UserError(
    'input-invalid',
    `The predicate type ${JSON.stringify(predicateType)} is not a URI.`,
    'Use the type from the predicate’s specification, such as https://cyclonedx.org/bom.',
  );
}

/** Returns a unique key for a subject. The key is JSON, because names can contain any character. */
function keyOf(subject: Subject): string {
  return JSON.stringify([subject.name, subject.digest]);
}
