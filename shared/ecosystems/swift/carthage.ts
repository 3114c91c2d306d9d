/**
 * Swift: Carthage's `Cartfile` and `Cartfile.resolved`. Source:
 * https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md
 */

import { linesOf } from '../../binary/lines.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { manifestFormat } from '../manifest-format.ts';
import { packageOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, type Row, unread } from '../unread.ts';
import { vcsUrl } from '../vcs-url.ts';
import { segmentsOf } from './repository-segments.ts';

export const cartfileResolved: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Cartfile.resolved'] },
  wantedIn: ['directory', 'file'],
  parse: parseResolved,
};

export const cartfile = manifestFormat(
  { wanted: { names: ['Cartfile', 'Cartfile.private'] } },
  {
    ecosystem: 'SwiftURL',
    manifests: ['Cartfile', 'Cartfile.private'],
    locks: [{ format: cartfileResolved, names: ['Cartfile.resolved'] }],
    note: 'Advisories do not cover prebuilt binary frameworks.',
  },
  (file) => {
    const dependencies = rowsOf(file).map((row) => {
      const found = packageOfRow(file, row);
      const exact = found.version === '' ? undefined : found;
      return { name: found.name, isDevelopment: file.path.endsWith('.private'), exact };
    });
    return { dependencies, fix: 'commit Cartfile.resolved (carthage update)' };
  },
);

const FIX = 'run `carthage update`';

function parseResolved(file: EcosystemFile): ParsedFile {
  const rows = rowsOf(file);
  if (rows.length === 0) throw notALockfile(file, 'dependencies', FIX);
  return parseEach(rows, (row) => packageOfRow(file, row));
}

function rowsOf(file: EcosystemFile): readonly Row[] {
  const rows: Row[] = [];
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    const text = row.replace(/(?:^|\s)#.*$/, '').trim();
    if (text !== '') rows.push({ text, line });
  }
  return rows;
}

/** Matches `github "owner/name" "1.0.0"`, `git "https://…" == 1.0.0` and `binary "https://…/x.json" ~> 1.0`. */
const ROW = /^(github|git|binary)\s+"([^"]+)"\s*(?:(==)?\s*"?([^"\s]+)"?|[~>]\S*\s*\S+)?$/;

function packageOfRow(file: EcosystemFile, { text, line }: Row): Package {
  const [, kind, location = '', operator, stated = ''] = ROW.exec(text) ?? [];
  if (kind === undefined) throw unread(file, { text, line }, FIX);
  const isVersion = /^v?\d/.test(stated) && (operator !== undefined || /"\s*"/.test(text));
  const version = isVersion ? stated.replace(/^v(?=\d)/, '') : '';
  const isShort = kind === 'github' && !location.includes(':');
  const address = isShort ? `https://github.com/${location}` : location;
  const segments = segmentsOf(address) ?? location.split('/');
  return packageOf(file, {
    type: 'swift',
    namespace: segments.slice(0, -1).join('/'),
    name: segments.at(-1) ?? '',
    fullName: segments.join('/'),
    version,
    qualifiers: { vcs_url: version === '' ? vcsUrl(address, commitIn(stated)) : undefined },
    ecosystem: kind === 'binary' ? undefined : 'SwiftURL',
    line,
    isDirect: true,
    downloadUrl: address,
  });
}

function commitIn(stated: string): string | undefined {
  return /^[0-9a-f]{40}$/.test(stated) ? stated : undefined;
}
