import { stat } from 'node:fs/promises';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import { subjectContent } from '../../shared/flows/subjects/subject-content.ts';
import type { VerifySubject } from '../../shared/verify/expectation.ts';

/**
 * Maximum size of a file that is read into memory, in bytes. For a larger file, only the digest of the file is used to
 * verify a signature over its bytes.
 */
const MAX_CONTENT_BYTES = 64 * 1024 * 1024;

/**
 * Returns the subject to verify. For a file, it includes the bytes, because a signature can cover them directly.
 *
 * @throws {TrustError} `subject-mismatch` if the bytes do not match the digest.
 */
export async function verifySubjectOf({
  subject,
  place,
  path,
}: ResolvedSubject): Promise<VerifySubject> {
  if (place !== undefined) return subject;
  if (path === undefined || (await stat(path)).size > MAX_CONTENT_BYTES) {
    return { ...subject, isFile: true };
  }
  return { ...subject, content: await subjectContent(subject, path) };
}
