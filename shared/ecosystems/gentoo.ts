/**
 * Gentoo: what Portage has installed, a folder for each package.
 * Source: https://wiki.gentoo.org/wiki/Vdb, https://projects.gentoo.org/pms/8/pms.html#x1-230003.1
 */
import { DataError } from '../errors/errors.ts';
import { linesOf } from './control-file.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  OwnedFile,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { packageOf } from './package-of.ts';
import { besidePath } from './paths.ts';

const FOLDER = 'var/db/pkg/*/*';

/** `CONTENTS` and `PF` are there for each package; images may be without one of them. */
const installed: FileFormat = {
  wanted: { globs: ['PF', 'CONTENTS', 'LICENSE'].map((name) => `${FOLDER}/${name}`) },
  isPrimary: (path) => path.endsWith('/PF') || path.endsWith('/CONTENTS'),
  parse: parseInstalled,
};

export const ecosystem: Ecosystem = { id: 'gentoo', formats: [installed] };

function parseInstalled(file: EcosystemFile, context: ParseContext): ParsedFile {
  const beside = (name: string) => context.file(besidePath(file.path, name));
  const isRepeated = file.path.endsWith('/CONTENTS') && beside('PF') !== undefined;
  if (isRepeated) return { packages: [], problems: [] };
  const [category = '', folder = ''] = file.path.split('/').slice(-3);
  const stated = beside('PF')?.bytes.toString('utf8').trim() ?? folder;
  const parts = splitName(stated);
  if (parts === undefined) {
    const message = `${JSON.stringify(stated)} is no name and version of a package`;
    throw new DataError('malformed', message, { path: file.path });
  }
  const found = packageOf(file, {
    type: 'ebuild',
    namespace: category,
    name: parts.name,
    fullName: `${category}/${parts.name}`,
    version: parts.version,
    // Portage's own words: names of its licence files, joined by its own operators.
    licence: beside('LICENSE')?.bytes.toString('utf8').trim(),
    scope: 'runtime',
  });
  const root = file.path.slice(0, file.path.lastIndexOf('var/db/pkg/'));
  const contents = beside('CONTENTS')?.bytes.toString('utf8') ?? '';
  return { packages: [found], problems: [], owned: () => ownedFiles(found.purl, contents, root) };
}

/** Where the version begins: at a dash before a digit, the last one that is not a revision's. */
const VERSION = /-(\d[\d.]*[a-z]?(?:_(?:alpha|beta|pre|rc|p)\d*)*(?:-r\d+)?)$/;

function splitName(text: string): { readonly name: string; readonly version: string } | undefined {
  const match = text.length > 512 ? null : VERSION.exec(text);
  const version = match?.[1];
  if (match === null || version === undefined || match.index === 0) return undefined;
  return { name: text.slice(0, match.index), version };
}

/** `obj /usr/bin/skopeo <md5> <time>`, `sym /a -> b <time>`; paths may have spaces. */
function* ownedFiles(owner: string, contents: string, root: string): Generator<OwnedFile> {
  for (const line of linesOf(contents)) {
    if (!line.startsWith('obj /')) continue;
    const end = line.lastIndexOf(' ', line.lastIndexOf(' ') - 1);
    yield { owner, path: root + line.slice('obj /'.length, end) };
  }
}
