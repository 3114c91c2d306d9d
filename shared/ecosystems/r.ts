/** R: `renv.lock`, and what is installed in a library. */
import {
  arrayAt,
  isObject,
  type JsonObject,
  objectAt,
  scalarText,
  stringAt,
} from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import { jsonLines, lineAt } from '../json/positions.ts';
import { readParagraphs } from './control-file.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import type { GraphNode } from './graph.ts';
import { packageOf } from './package-of.ts';
import { parseGraph } from './parse-each.ts';

/** @see https://rstudio.github.io/renv/reference/lockfiles.html */
const renvLock: FileFormat = {
  wanted: { names: ['renv.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseRenvLock,
};

/** @see https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file */
const installedPackage: FileFormat = {
  wanted: { globs: ['library/*/DESCRIPTION', 'site-library/*/DESCRIPTION'] },
  wantedIn: ['image'],
  parse: parseDescription,
};

export const ecosystem: Ecosystem = { id: 'r', formats: [renvLock, installedPackage] };

function parseRenvLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseJson(text, file.path);
  const entries = isObject(document) ? (objectAt(document, 'Packages') ?? {}) : {};
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'Packages');
  return parseGraph(Object.entries(entries), ([key, entry]) =>
    isObject(entry) ? nodeOf(file, key, entry, lineAt(lines, 'Packages', key)) : undefined,
  );
}

function nodeOf(
  file: EcosystemFile,
  key: string,
  entry: JsonObject,
  line: number | undefined,
): GraphNode & { readonly key: string } {
  const found = packageOf(file, {
    type: 'cran',
    name: stringAt(entry, 'Package') ?? key,
    version: stringAt(entry, 'Version') ?? '',
    qualifiers: { vcs_url: gitPlace(entry) },
    // A fork keeps the name and, mostly, the defects of what CRAN has.
    ecosystem: 'CRAN',
    line,
    licence: stringAt(entry, 'License'),
  });
  return { key, found, needs: needsOf(entry) };
}

/** The commit of a package from GitHub and its like. */
function gitPlace(entry: JsonObject): string | undefined {
  const commit = stringAt(entry, 'RemoteSha');
  const owner = stringAt(entry, 'RemoteUsername');
  const repository = stringAt(entry, 'RemoteRepo');
  const host = (stringAt(entry, 'RemoteHost') ?? '').replace(/^api\./, '').split('/', 1)[0];
  if (!commit || !owner || !repository || !host) return undefined;
  return `git+https://${host}/${owner}/${repository}@${commit}`;
}

/** Names; since renv 1.1 the fields of DESCRIPTION, which have versions in parentheses. */
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

const FIELDS: ReadonlySet<string> = new Set([
  'package',
  'version',
  'license',
  'priority',
  'built',
  'repository',
  'remotesha',
]);

/** Only an installed package has `Built`. What comes with R itself is R, in R's version. */
function parseDescription(file: EcosystemFile): ParsedFile {
  const [paragraph] = readParagraphs(file.bytes.toString('utf8'), FIELDS);
  const name = paragraph?.fields.get('package');
  const isInstalled = paragraph?.fields.has('built') === true;
  if (paragraph === undefined || name === undefined || !isInstalled) {
    return { packages: [], problems: [] };
  }
  const found = packageOf(file, {
    type: 'cran',
    name,
    version: paragraph.fields.get('version') ?? '',
    ecosystem: 'CRAN',
    line: paragraph.line,
    licence: paragraph.fields.get('license'),
  });
  return { packages: [found], problems: [] };
}
