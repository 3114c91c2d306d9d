/**
 * Gentoo: packages installed by Portage, with one folder for each package. Source: https://wiki.gentoo.org/wiki/Vdb,
 * https://projects.gentoo.org/pms/8/pms.html#x1-230003.1
 */

import { linesOf } from '../binary/lines.ts';
import { DataError } from '../errors/errors.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  OwnedFile,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { installedName, statedName } from './gentoo/installed-name.ts';
import { NEEDS_FILES, portageNeeds, rootOf, SLOT_FILE } from './gentoo/portage-needs.ts';
import { packageOf } from './package-of.ts';
import { besidePath } from './paths.ts';

const FOLDER = 'var/db/pkg/*/*';

const FILES = ['PF', 'CONTENTS', 'LICENSE', SLOT_FILE, ...NEEDS_FILES];

/**
 * Format for installed packages. In an image, a package's `CONTENTS` or `PF` file can be missing, so `parse` is called
 * for both.
 */
const installed: FileFormat = {
  wanted: { globs: FILES.map((name) => `${FOLDER}/${name}`) },
  isPrimary: (path) => path.endsWith('/PF') || path.endsWith('/CONTENTS'),
  parse: parseInstalled,
};

export const ecosystem: Ecosystem = { id: 'gentoo', formats: [installed] };

function parseInstalled(file: EcosystemFile, context: ParseContext): ParsedFile {
  const beside = (name: string) => context.file(besidePath(file.path, name));
  const isRepeated = file.path.endsWith('/CONTENTS') && beside('PF') !== undefined;
  if (isRepeated) return { packages: [], problems: [] };
  const parts = installedName(file, context);
  if (parts === undefined) {
    const message = `${JSON.stringify(statedName(file, context))} is not a package name with a version`;
    throw new DataError('malformed', message, { path: file.path });
  }
  const found = packageOf(file, {
    type: 'ebuild',
    namespace: parts.category,
    name: parts.name,
    fullName: `${parts.category}/${parts.name}`,
    version: parts.version,
    // The license in Portage's syntax, in which operators join names of license files.
    license: beside('LICENSE')?.bytes.toString('utf8').trim(),
    scope: 'runtime',
    dependsOn: portageNeeds(file, context),
  });
  const root = rootOf(file.path);
  const contents = beside('CONTENTS')?.bytes.toString('utf8') ?? '';
  return { packages: [found], problems: [], owned: () => ownedFiles(found.purl, contents, root) };
}

/**
 * Yields the files that a `CONTENTS` file lists, in rows such as `obj /usr/bin/skopeo <md5> <time>` and `sym /a -> b
 * <time>`. Paths can contain spaces.
 */
function* ownedFiles(owner: string, contents: string, root: string): Generator<OwnedFile> {
  for (const line of linesOf(contents)) {
    if (!line.startsWith('obj /')) continue;
    const end = line.lastIndexOf(' ', line.lastIndexOf(' ') - 1);
    yield { owner, path: root + line.slice('obj /'.length, end) };
  }
}
