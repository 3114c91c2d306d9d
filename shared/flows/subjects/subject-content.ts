import { digestOf } from '../../digest/digest.ts';
import { TrustError } from '../../errors/errors.ts';
import { readInputFile } from '../../host/read-input-file.ts';
import type { Subject } from '../../model/attestation.ts';

/**
 * Reads a file again whose digest was computed before.
 *
 * @throws {TrustError} `subject-mismatch` if it has changed since.
 */
export async function subjectContent({ name, digest }: Subject, path: string): Promise<Buffer> {
  const content = await readInputFile(path);
  if (digestOf(content) === digest) return content;
  throw new TrustError('subject-mismatch', `${name} changed during this step`);
}
