/** .NET: `paket.dependencies`, Paket's manifest. Source: https://fsprojects.github.io/Paket/dependencies-file.html */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { type Row, unreadRows } from '../unread.ts';
import { nugetPackage } from './nuget-package.ts';

export const paketDependencies = (lockfile: FileFormat): FileFormat => ({
  role: 'manifest',
  wanted: { names: ['paket.dependencies'] },
  wantedIn: ['directory', 'file'],
  parse: parsePaketDependencies,
  locking: {
    ecosystem: 'NuGet',
    manifests: ['paket.dependencies'],
    locks: [{ format: lockfile, names: ['paket.lock'] }],
    note: 'The lockfile also covers the packages in `paket.references`. Single files that Paket downloads are not packages.',
  },
});

const PACKAGE = /^(nuget|clitool)\s+(\S+)\s*(.*)$/i;

/** Matches `1.0.0`, `= 1.0.0` and `== 1.0.0`. The rest of the line contains settings. */
const EXACT = /^(?:={1,2}\s*)?(\d+(?:\.\d+){1,3}(?:-[\w.-]+)?)(?=\s|$)(?!\s*[<>])/;

/** Matches lines that do not name a NuGet package. */
const OTHER =
  /^(?:source|group|version|git|github|gist|http|cache|external_lock|[a-z_]+\s*:)(?:\s|$)|^[a-z_]+\s*:|^lowest_matching|^#|^\/\//i;

function parsePaketDependencies(file: EcosystemFile): ParsedFile {
  const dependencies: ManifestDependency[] = [];
  const unread: Row[] = [];
  let group = '';
  let line = 0;
  for (const row of linesOf(file.bytes.toString('utf8'))) {
    line++;
    const stated = row.trim();
    const [, , name, spec = ''] = PACKAGE.exec(stated) ?? [];
    group = /^group\s+(\S+)/i.exec(stated)?.[1] ?? group;
    if (name !== undefined) dependencies.push(dependencyOf(file, { name, spec, group, line }));
    else if (stated !== '' && !OTHER.test(stated)) unread.push({ text: row, line });
  }
  return {
    packages: [],
    problems: unreadRows(file, unread, "use the format in Paket's documentation"),
    manifest: { dependencies, fix: 'commit paket.lock (paket install)' },
  };
}

interface Stated {
  readonly name: string;
  readonly spec: string;
  readonly group: string;
  readonly line: number;
}

function dependencyOf(
  file: EcosystemFile,
  { name, spec, group, line }: Stated,
): ManifestDependency {
  const isDevelopment = /^(?:build|tests?|docs?|formatting|analyzers)$/i.test(group);
  const version = EXACT.exec(spec)?.[1];
  const scope = isDevelopment ? 'development' : 'runtime';
  const exact =
    version === undefined
      ? undefined
      : nugetPackage(file, { name, version, line, scope, isDirect: true });
  return { name, isDevelopment, exact };
}
