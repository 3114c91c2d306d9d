import { vcsUrl } from '../vcs-url.ts';

/** Hosts that have short names in manifests and lockfiles. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
]);

/** Longest place that is taken apart. */
const MAX_LENGTH = 2048;

/**
 * Whether a manifest asks for a place: an address, a repository, a folder, an archive. All else is a version of
 * the registry, a range of them, or an alias: `npm:a@^1`.
 */
export function isPlaceSpec(spec: string): boolean {
  return /[:/]/.test(spec) && !/^(?:npm|jsr|workspace|catalog):/.test(spec);
}

/** The path of a folder: `file:./lib`, `link:./lib`, `./lib`; undefined for other places, and for an archive on the disk. */
export function folderOf(place: string): string | undefined {
  if (!/^(?:file:|link:|\.{0,2}\/)/.test(place) || isArchive(place)) return undefined;
  return withoutFragment(place).replace(/^(?:file|link):/, '');
}

/**
 * The version in the name of an archive of the source tree, which `npm pack` calls `scope-name-1.0.0.tgz`;
 * undefined for another name.
 */
export function versionOfArchive(place: string, name: string): string | undefined {
  const path = withoutFragment(place);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const start = `${name.replace(/^@/, '').replace('/', '-')}-`;
  if (!isArchive(place) || !file.startsWith(start)) return undefined;
  const version = file.slice(start.length).replace(/\.(?:tgz|tar\.gz|tar)$/i, '');
  return /^\d/.test(version) ? version : undefined;
}

/** Whether a place is that of an archive, by how its name ends. */
export function isArchive(place: string): boolean {
  return /\.(?:tgz|tar\.gz|tar)$/i.test(withoutFragment(place));
}

/** Yarn has more to say behind it: `file:./lib#./lib::hash=8e3ec0&locator=…`. */
function withoutFragment(place: string): string {
  return place.split(/[#?]|::/, 1)[0] ?? '';
}

/**
 * The commit that a place names, as purls write it, `git+https://host/path@commit`; undefined for what is no
 * commit. Each package manager has forms of its own: `git+ssh://…#commit`, `github:owner/name#commit`,
 * `https://….git#commit=…`, and GitHub's archives of a commit.
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
