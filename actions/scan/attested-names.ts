import { resolve } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputFile } from '../../shared/host/read-input-file.ts';

/** Maximum number of images in one run. A run takes about a minute for 1,000 images. */
const MAX_IMAGES = 10_000;

/** Prefix of a line that names a file. The file lists more images, one per line. */
const FILE = 'file:';

/**
 * Returns the names of the images in the input and in the files that it refers to, without duplicates. In files, skips
 * empty lines and lines that start with `#`.
 *
 * @throws {UserError} if there are no images, or too many.
 */
export async function attestedNames(given: readonly string[], host: Host): Promise<string[]> {
  const names = new Set<string>();
  for (const line of given) {
    const isFile = line.startsWith(FILE);
    const own = isFile ? await linesOf(line.slice(FILE.length), host) : [line];
    for (const name of own) names.add(name);
  }
  if (names.size > 0 && names.size <= MAX_IMAGES) return [...names];
  throw new UserError(
    'input-invalid',
    `The \`attested-images\` input contains ${names.size} images; expected 1 to ${MAX_IMAGES}.`,
    `Specify at least one image. Split a longer list among several steps.`,
  );
}

async function linesOf(path: string, host: Host): Promise<readonly string[]> {
  const bytes = await readInputFile(resolve(host.workspace, path));
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}
