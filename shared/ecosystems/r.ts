/** R: `renv.lock` and the packages installed in a library. */

import { DataError } from '../errors/errors.ts';
import { arrayAt, type JsonObject, objectAt, scalarText, stringAt } from '../json/guards.ts';
import { jsonLines, lineAt } from '../json/positions.ts';
import type { Package } from '../model/package.ts';
import type { Paragraph } from './control-file.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import type { GraphNode } from './graph.ts';
import { readUniqueObject } from './json-object.ts';
import { packageOf } from './package-of.ts';
import { parseGraph } from './parse-each.ts';
import { description } from './r/description-manifest.ts';
import { libraryIn } from './r/library.ts';
import { licenseOf } from './r/license.ts';
import { notALockfile, objectEntry, unread } from './unread.ts';

/**
 * Format for renv's lockfile.
 *
 * @see https://rstudio.github.io/renv/reference/lockfiles.html
 */
const renvLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['renv.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseRenvLock,
};

/**
 * Format for the DESCRIPTION file of an installed package.
 *
 * @see https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file
 */
const installedPackage: FileFormat = {
  wanted: { globs: ['library/*/DESCRIPTION', 'site-library/*/DESCRIPTION'] },
  wantedIn: ['image'],
  parse: parseDescription,
};

export const ecosystem: Ecosystem = {
  id: 'r',
  formats: [renvLock, installedPackage, description(renvLock)],
};

const FIX = 'run `renv::snapshot()`';

function parseRenvLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const entries = objectAt(readUniqueObject(file, text), 'Packages');
  if (entries === undefined) throw notALockfile(file, 'Packages', FIX);
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'Packages');
  return parseGraph(Object.entries(entries), ([key, value]) => {
    const location = { text: key, line: lineAt(lines, 'Packages', key) };
    const entry = objectEntry(file, value, location);
    if (!stringAt(entry, 'Version')) throw unread(file, location, FIX);
    const name = stringAt(entry, 'Package') ?? key;
    if (name !== key) {
      const message = `the entry ${key} describes the package ${name}. Fix: ${FIX}`;
      throw new DataError('contradiction', message, { path: file.path, line: location.line });
    }
    return nodeOf(file, key, entry, location.line);
  });
}

function nodeOf(
  file: EcosystemFile,
  key: string,
  entry: JsonObject,
  line: number | undefined,
): GraphNode & { readonly key: string } {
  const found = packageOf(file, {
    type: 'cran',
    name: key,
    version: stringAt(entry, 'Version') ?? '',
    qualifiers: { vcs_url: gitPlace(entry) },
    // A fork is also compared with advisories. It has the name of the CRAN package, and usually its vulnerabilities.
    ecosystem: 'CRAN',
    line,
    license: licenseOf(stringAt(entry, 'License')),
  });
  return { key, found, needs: needsOf(entry) };
}

/** Returns the commit of a package from GitHub or from a similar host. */
function gitPlace(entry: JsonObject): string | undefined {
  const commit = stringAt(entry, 'RemoteSha');
  const owner = stringAt(entry, 'RemoteUsername');
  const repository = stringAt(entry, 'RemoteRepo');
  const host = (stringAt(entry, 'RemoteHost') ?? '').replace(/^api\./, '').split('/', 1)[0];
  if (!commit || !owner || !repository || !host) return undefined;
  return `git+https://${host}/${owner}/${repository}@${commit}`;
}

/**
 * Returns the names of the dependencies. Since renv 1.1, the fields have the same format as in DESCRIPTION files, with
 * versions in parentheses.
 */
function needsOf(entry: JsonObject): readonly string[] {
  return ['Requirements', 'Depends', 'Imports', 'LinkingTo'].flatMap((field) =>
    (arrayAt(entry, field) ?? [stringAt(entry, field) ?? '']).flatMap((need) =>
      namesIn(scalarText(need)),
    ),
  );
}

function namesIn(list: string): readonly string[] {
  return list.split(',').flatMap((item) => (item.split('(', 1)[0] ?? '').trim() || []);
}

/**
 * Returns the package that a DESCRIPTION describes. For a package that is bundled with R, returns R itself with R's
 * version.
 */
function parseDescription(file: EcosystemFile, context: ParseContext): ParsedFile {
  const library = libraryIn(context);
  const description = library.descriptionOf(file);
  if (description === undefined) return { packages: [], problems: [] };
  const needs = ['depends', 'imports', 'linkingto']
    .flatMap((field) => namesIn(description.fields.get(field) ?? ''))
    .flatMap((name) => library.named(name));
  const dependsOn = needs.flatMap((need) => {
    const found = library.descriptionOf(need);
    return found === undefined ? [] : [installed(need, found).purl];
  });
  return { packages: [{ ...installed(file, description), dependsOn }], problems: [] };
}

function installed(file: EcosystemFile, { fields, line }: Paragraph): Package {
  return packageOf(file, {
    type: 'cran',
    name: fields.get('package') ?? '',
    version: fields.get('version') ?? '',
    ecosystem: 'CRAN',
    line,
    license: licenseOf(fields.get('license')),
  });
}
