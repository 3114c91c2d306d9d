/**
 * Reports `bun.lockb`, the binary lockfile that Bun wrote before version 1.2. Source: https://bun.sh/docs/pm/lockfile
 */
import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { isInstalled } from './install-paths.ts';

export const bunBinaryLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['bun.lockb', 'bun.lock'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'bun.lockb' && !isInstalled(path),
  parse: parseBinaryLock,
};

/**
 * Throws an error, because Assay cannot read the binary format. Otherwise, the project would seem to have no packages.
 * If there is also a text lockfile, no error is needed.
 */
function parseBinaryLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = context.file(besidePath(file.path, 'bun.lock'));
  if (text !== undefined) return { packages: [], problems: [] };
  const message =
    "Bun's binary lockfile is not supported. Fix: with Bun 1.2 or later, run " +
    '`bun install --save-text-lockfile --frozen-lockfile --lockfile-only` and commit bun.lock';
  throw new DataError('unsupported-version', message, { path: file.path });
}
