/**
 * Git: submodules. `.gitmodules` lists the submodules, and git's index contains the commit of each. Source:
 * https://git-scm.com/docs/gitmodules
 */

import { linesOf } from '../binary/lines.ts';
import { GIT_INDEX } from '../git/extract.ts';
import { type ConfigSection, parseGitConfig } from '../git/git-config.ts';
import { asObject, isObject, objectAt, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Package } from '../model/package.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { packageOf } from './package-of.ts';
import { parseEach } from './parse-each.ts';
import { besidePath } from './paths.ts';
import { type Row, unreadRows } from './unread.ts';
import { vcsUrl } from './vcs-url.ts';

const gitmodules: FileFormat = {
  role: 'manifest',
  wanted: { names: ['.gitmodules'] },
  wantedIn: ['directory'],
  parse: parseModules,
};

export const ecosystem: Ecosystem = { id: 'git', formats: [gitmodules] };

/** Purl types of the hosts that have their own type. On these hosts, the path of a repository has two segments. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['github.com', 'github'],
  ['bitbucket.org', 'bitbucket'],
]);

/** Maximum length of a URL, in characters. Browsers and servers accept about 2,000 characters. */
const MAX_ADDRESS = 2048;

/** Returns the submodules. If a submodule is not in git's index, git does not download it, so it is skipped. */
function parseModules(file: EcosystemFile, context: ParseContext): ParsedFile {
  const index = context.file(besidePath(file.path, GIT_INDEX));
  const extract = index === undefined ? {} : asObject(parseJson(index.bytes, index.path), '$');
  const commits = objectAt(extract, 'submodules') ?? {};
  const text = file.bytes.toString('utf8');
  const modules = parseGitConfig(text);
  const parsed = parseEach(
    modules.filter(({ name }) => name === 'submodule'),
    (section) => {
      const path = section.values.get('path')?.replace(/\/+$/, '') ?? '';
      const commit = isObject(commits) ? stringAt(commits, path) : undefined;
      if (commit === undefined) return undefined;
      return submodule(file, section, commit, stringAt(extract, 'origin'));
    },
  );
  const problems = unreadRows(
    file,
    refusedRows(text),
    'write the section as `git submodule add` does',
  );
  return { packages: parsed.packages, problems: [...problems, ...parsed.problems] };
}

/** Matches sections, settings and comments. Git rejects a file that contains any other line. */
const KNOWN = /^\s*(?:$|[#;[]|[A-Za-z][A-Za-z0-9-]*\s*(?:=|$))/;

function refusedRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  let isContinued = false;
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    if (!isContinued && !KNOWN.test(row)) rows.push({ text: row, line });
    isContinued = row.endsWith('\\');
  }
  return rows;
}

function submodule(
  file: EcosystemFile,
  { values, line }: ConfigSection,
  commit: string,
  origin: string | undefined,
): Package {
  const url = absolute(values.get('url') ?? '', origin);
  const [host = '', ...segments] = segmentsOf(url) ?? [];
  const type = segments.length === 2 ? TYPES.get(host) : undefined;
  const facts = {
    version: commit,
    line,
    isDirect: true,
    downloadUrl: url === '' ? undefined : url,
  };
  const name = segments.at(-1) ?? lastSegment(url || (values.get('path') ?? ''));
  if (type === undefined) {
    const qualifiers = { vcs_url: vcsUrl(url, commit) };
    return packageOf(file, { ...facts, type: 'generic', name, qualifiers });
  }
  const fullName = segments.join('/');
  return packageOf(file, { ...facts, type, namespace: segments[0], name, fullName });
}

/**
 * Returns the absolute URL of a submodule. A URL such as `../other.git` is relative to the URL from which the
 * repository was cloned.
 */
function absolute(url: string, origin: string | undefined): string {
  if (!url.startsWith('./') && !url.startsWith('../')) return url;
  if (origin === undefined || url.length > MAX_ADDRESS) return '';
  let base = origin.replace(/\/+$/, '');
  let rest = url;
  for (;;) {
    if (rest.startsWith('./')) rest = rest.slice(2);
    else if (rest.startsWith('../')) {
      base = base.slice(0, Math.max(base.lastIndexOf('/'), base.lastIndexOf(':'), 0));
      rest = rest.slice(3);
    } else return `${base}/${rest}`;
  }
}

/**
 * Returns the host and the segments of the path in `https://host/owner/name.git`, `git@host:owner/name.git` or
 * `ssh://git@host/…`.
 */
function segmentsOf(url: string): readonly string[] | undefined {
  if (url.length > MAX_ADDRESS) return undefined;
  const match =
    /^(?:[a-z+]+:\/\/)?(?:[^/@:]+(?::[^/@]*)?@)?([^/@:]+\.[^/@:]+)(?::\d+)?[:/](.+)$/i.exec(url);
  const [, host, path = ''] = match ?? [];
  if (host === undefined) return undefined;
  const parts = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/');
  return [host.toLowerCase(), ...parts.filter((part) => part !== '')];
}

function lastSegment(path: string): string {
  return (
    path
      .replace(/\/+$/, '')
      .replace(/\.git$/, '')
      .split(/[/:]/)
      .at(-1) ?? ''
  );
}
