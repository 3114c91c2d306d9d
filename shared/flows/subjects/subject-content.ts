import { digestOf } from '../../digest/digest.ts';
import { TrustError } from '../../errors/errors.ts';
import { readInputFile } from '../../host/read-input-file.ts';
import type { Subject } from '../../model/attestation.ts';

/**
 * Reads the bytes of a file whose digest is already known.
 *
 * @throws {TrustError} `subject-mismatch` if the file has changed since the digest was computed.
 */
export async function subjectContent({ name, digest }: Subject, path: string): Promise<Buffer> {
  const content = await readInputFile(path);
  if (digestOf(content) === digest) return content;
  throw new TrustError('subject-mismatch', `${name} changed during this step`);
}
