import { purlOf } from '../ecosystems/purl.ts';

/**
 * purl types by the names that other tools use: OSV ecosystems, Dependabot package managers, and Grype types. Linux
 * distributions are not included, because their purls also contain the distribution.
 */
const TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  npm_and_yarn: 'npm',
  pypi: 'pypi',
  pip: 'pypi',
  python: 'pypi',
  uv: 'pypi',
  go: 'golang',
  gomod: 'golang',
  'go-module': 'golang',
  'crates.io': 'cargo',
  cargo: 'cargo',
  'rust-crate': 'cargo',
  rubygems: 'gem',
  bundler: 'gem',
  gem: 'gem',
  packagist: 'composer',
  composer: 'composer',
  'php-composer': 'composer',
  nuget: 'nuget',
  dotnet: 'nuget',
  maven: 'maven',
  gradle: 'maven',
  hex: 'hex',
  mix: 'hex',
  pub: 'pub',
  'dart-pub': 'pub',
  'github actions': 'githubactions',
  'github-actions': 'githubactions',
  'github-action': 'githubactions',
};

/** purl types of packages whose names have the form `namespace/name`. */
const PATHS = new Set(['npm', 'golang', 'composer', 'githubactions']);

/** Matches the name of a package that is not a glob or a regular expression. */
const NAME = /^@?[\w.~+-]+(?:[/:][\w.~+-]+)*$/;

/** Returns the purl of a package. Returns undefined if the file does not contain enough data. */
export function packagePurl(tool: string, name: string, version?: string): string | undefined {
  const key = tool.toLowerCase();
  const type = Object.hasOwn(TYPES, key) ? TYPES[key] : undefined;
  if (type === undefined || !NAME.test(name)) return undefined;
  const parts = partsOf(type, name);
  return parts === undefined ? undefined : purlOf({ type, ...parts, version });
}

function partsOf(
  type: string,
  name: string,
): { readonly namespace?: string | undefined; readonly name: string } | undefined {
  if (type === 'maven') {
    const [namespace, artifact, more] = name.split(':');
    return artifact === undefined || more !== undefined ? undefined : { namespace, name: artifact };
  }
  const slash = PATHS.has(type) ? name.lastIndexOf('/') : -1;
  if (name.includes(':') || (slash === -1 && name.includes('/'))) return undefined;
  if (slash === -1) return { name };
  return { namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}
