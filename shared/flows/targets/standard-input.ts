import { join } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import { writeFile } from '../../files/write-file.ts';
import { isSbom, lockfileName, requireOneFormat } from './recognize-content.ts';

/** The target that stands for standard input. */
export const STANDARD_INPUT = '-';

/** A stream of bytes, such as `process.stdin`. */
type Source = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };

/** Maximum size of standard input, in bytes. The limit for a file in an input is the same. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Saves standard input to a file with the usual name for its format, and returns the path.
 *
 * @param folder Folder that nobody else can change.
 * @throws {UserError} if standard input is a terminal, is empty, is too large, or has an unknown format.
 */
export async function readStandardInput(
  folder: string,
  source: Source = process.stdin,
): Promise<string> {
  if (source.isTTY === true) {
    const fix = 'Use a pipe: syft . -o cyclonedx-json | assay scan -';
    throw new UserError(
      'input-missing',
      'Standard input is a terminal, so there is nothing to read.',
      fix,
    );
  }
  const content = await allOf(source);
  if (content.length === 0) {
    const fix = 'The command before the pipe printed nothing. Check this command.';
    throw new UserError('input-missing', 'Standard input is empty.', fix);
  }
  const isDocument = isSbom(content);
  if (isDocument) requireOneFormat(content);
  const name = isDocument ? 'standard-input' : lockfileName(content);
  if (name === undefined) {
    const fix = 'Pass an SBOM (CycloneDX or SPDX) or a lockfile, or specify the path of the file.';
    throw new UserError('not-supported', 'The format of standard input is unknown.', fix);
  }
  const path = join(folder, name);
  writeFile(path, content, []);
  return path;
}

async function allOf(source: Source): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) {
      const message = `Standard input is larger than ${MAX_BYTES / 1024 / 1024} MiB.`;
      throw new UserError('not-supported', message, 'Use a smaller document.');
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
