import { vcsUrl } from '../vcs-url.ts';

/** Host names, keyed by the prefix that manifests and lockfiles use for them, as in `github:owner/name`. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
]);

/** Maximum length of a location, in characters. */
const MAX_LENGTH = 2048;

/**
 * True if a manifest requests a location: a URL, a repository, a folder or an archive. Any other request is a version,
 * a range or an alias (`npm:a@^1`).
 */
export function isPlaceSpec(spec: string): boolean {
  return /[:/]/.test(spec) && !/^(?:npm|jsr|workspace|catalog):/.test(spec);
}

/**
 * Returns the path of the folder in a location such as `file:./lib`, `link:./lib` or `./lib`. Returns undefined for
 * other locations, including an archive on disk.
 */
export function folderOf(place: string): string | undefined {
  if (!/^(?:file:|link:|\.{0,2}\/)/.test(place) || isArchive(place)) return undefined;
  return withoutFragment(place).replace(/^(?:file|link):/, '');
}

/**
 * Returns the version in the name of an archive from `npm pack`, such as `scope-name-1.0.0.tgz`. Returns undefined
 * for any other name.
 */
export function versionOfArchive(place: string, name: string): string | undefined {
  const path = withoutFragment(place);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const start = `${name.replace(/^@/, '').replace('/', '-')}-`;
  if (!isArchive(place) || !file.startsWith(start)) return undefined;
  const version = file.slice(start.length).replace(/\.(?:tgz|tar\.gz|tar)$/i, '');
  return /^\d/.test(version) ? version : undefined;
}

/** True if the location has the suffix of an archive. */
export function isArchive(place: string): boolean {
  return /\.(?:tgz|tar\.gz|tar)$/i.test(withoutFragment(place));
}

/** Removes the details that Yarn appends to a location, as in `file:./lib#./lib::hash=8e3ec0&locator=…`. */
function withoutFragment(place: string): string {
  return place.split(/[#?]|::/, 1)[0] ?? '';
}

/**
 * Returns the commit in a location as a purl qualifier: `git+https://host/path@commit`. Returns undefined if there is
 * no commit. Package managers write commits in several forms: `git+ssh://…#commit`, `github:owner/name#commit`,
 * `https://….git#commit=…`, and URLs of GitHub archives.
 *
 * @see https://github.com/package-url/purl-spec, the qualifier `vcs_url`
 */
export function vcsUrlOf(place: string): string | undefined {
  if (place.length > MAX_LENGTH) return undefined;
  const archive = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/?#]+)$/.exec(
    place,
  );
  if (archive !== null) return vcsUrl(`https://github.com/${archive[1]}.git`, archive[2]);
  const hash = place.indexOf('#');
  if (hash === -1) return undefined;
  return vcsUrl(
    repositoryOf(place.slice(0, hash)),
    place.slice(hash + 1).replace(/^commit[=:]/, ''),
  );
}

function repositoryOf(place: string): string | undefined {
  const colon = place.indexOf(':');
  const host = HOSTS.get(place.slice(0, colon));
  if (host !== undefined) return `https://${host}/${place.slice(colon + 1)}.git`;
  return /^(?:git|ssh)[+:]|\.git$/.test(place) ? place : undefined;
}
