import type { Package } from '../../model/package.ts';
import { decodePercent } from '../../text/decode-percent.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';
import { archiveType, channelName, subdirOf } from './conda-record.ts';

/** Maximum length of a URL, in characters. */
const MAX_LENGTH = 2048;

/** Matches `name-version-build.conda`. Only the name can contain dashes. */
const ARCHIVE = /^([A-Za-z0-9_.-]+)-([A-Za-z0-9_.!+]+)-([A-Za-z0-9_.]+)\.(?:conda|tar\.bz2)$/;

/**
 * Returns the package whose archive has the given URL. Returns undefined if it is not the URL of a package archive in a
 * channel.
 */
export function packageOfArchive(
  file: EcosystemFile,
  address: string,
  facts: Pick<PackageFields, 'line' | 'scope' | 'hashes' | 'isDirect'> = {},
): Package | undefined {
  const [url = ''] = address.split('#', 1);
  if (url.length > MAX_LENGTH) return undefined;
  const slash = url.lastIndexOf('/');
  const last = url.slice(slash + 1);
  const [, name, version, build] = ARCHIVE.exec(decodePercent(last) ?? last) ?? [];
  if (name === undefined || version === undefined) return undefined;
  return packageOf(file, {
    ...facts,
    type: 'conda',
    name: name.toLowerCase(),
    version,
    downloadUrl: url,
    qualifiers: {
      build,
      channel: channelName(url.slice(0, Math.max(slash, 0))),
      subdir: subdirOf(url),
      type: archiveType(url),
    },
  });
}
