import { COSIGN_SIGN_PREDICATE_TYPE, type Statement } from '../../model/attestation.ts';
import { makeStatement } from '../statement.ts';

/**
 * Returns the statement that cosign 3 writes as an image signature. The subject of this statement does not have a name,
 * and the predicate is empty.
 *
 * @param annotations Claims that the signer adds to the signature. They are stored in the subject.
 */
export function cosignSignStatement(
  digest: string,
  annotations: Readonly<Record<string, string>> = {},
): Statement {
  const statement = makeStatement([{ name: '', digest }], COSIGN_SIGN_PREDICATE_TYPE, {});
  if (Object.keys(annotations).length === 0) return statement;
  return { ...statement, subject: statement.subject.map((each) => ({ ...each, annotations })) };
}
