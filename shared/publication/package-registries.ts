import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { compareText } from '../model/order.ts';
import type { PackageRegistry, WantedVersion } from './package-registry.ts';
import { packagistDate } from './packagist-date.ts';

const part = encodeURIComponent;

/**
 * The registries that Assay requests publication dates from.
 *
 * @see https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 * @see https://docs.pypi.org/api/json/
 * @see https://crates.io/data-access
 * @see https://guides.rubygems.org/rubygems-org-api-v2/
 * @see https://maven.apache.org/repository/layout.html
 * @see https://go.dev/ref/mod#goproxy-protocol
 * @see https://learn.microsoft.com/nuget/api/registration-base-url-resource
 * @see https://packagist.org/apidoc
 */
export const PACKAGE_REGISTRIES: readonly PackageRegistry[] = [
  {
    type: 'npm',
    address: 'https://registry.npmjs.org',
    hosts: ['registry.npmjs.org', 'registry.yarnpkg.com'],
    path: ({ namespace, name }) =>
      namespace === undefined ? part(name) : `@${part(`${namespace.slice(1)}/${name}`)}`,
    date: (answer, { version }) => stringAt(objectAt(answer, 'time') ?? {}, version),
  },
  {
    type: 'pypi',
    address: 'https://pypi.org',
    hosts: ['pypi.org', 'files.pythonhosted.org'],
    path: ({ name, version }) => `pypi/${part(name)}/${part(version)}/json`,
    date: latestUpload,
  },
  {
    type: 'cargo',
    address: 'https://crates.io',
    hosts: ['crates.io', 'static.crates.io', 'index.crates.io'],
    path: ({ name, version }) => `api/v1/crates/${part(name)}/${part(version)}`,
    date: (answer) => stringAt(objectAt(answer, 'version') ?? {}, 'created_at'),
  },
  {
    type: 'gem',
    address: 'https://rubygems.org',
    hosts: ['rubygems.org'],
    path: gemPath,
    date: (answer) => stringAt(answer, 'version_created_at') ?? stringAt(answer, 'created_at'),
  },
  {
    type: 'maven',
    address: 'https://repo1.maven.org/maven2',
    hosts: ['repo1.maven.org', 'repo.maven.apache.org'],
    path: mavenPath,
  },
  {
    type: 'golang',
    address: 'https://proxy.golang.org',
    hosts: ['proxy.golang.org'],
    path: goPath,
    date: (answer) => stringAt(answer, 'Time'),
  },
  {
    type: 'nuget',
    address: 'https://api.nuget.org',
    hosts: ['api.nuget.org', 'www.nuget.org'],
    path: ({ name, version }) =>
      `v3/registration5-gz-semver2/${part(name.toLowerCase())}/${part(version.toLowerCase())}.json`,
    date: (answer) => stringAt(answer, 'published'),
  },
  {
    type: 'composer',
    address: 'https://repo.packagist.org',
    // Packagist does not store archives, but refers to archives on these services.
    hosts: ['repo.packagist.org', 'api.github.com', 'github.com', 'gitlab.com', 'bitbucket.org'],
    path: ({ namespace = '', name }) => `p2/${part(namespace)}/${part(name)}.json`,
    date: packagistDate,
  },
];

/**
 * Returns the upload time of the newest file in a version. The newest file counts, because files can be added to a
 * version after its publication.
 */
function latestUpload(answer: JsonObject): string | undefined {
  const files = (arrayAt(answer, 'urls') ?? []).filter(isObject);
  const times = files.map((file) => stringAt(file, 'upload_time_iso_8601'));
  return times
    .filter((time) => time !== undefined)
    .toSorted(compareText)
    .at(-1);
}

function gemPath({ name, version, qualifiers }: WantedVersion): string {
  const platform = qualifiers?.['platform'];
  const query = platform === undefined ? '' : `?platform=${part(platform)}`;
  return `api/v2/rubygems/${part(name)}/versions/${part(version)}.json${query}`;
}

function mavenPath({ namespace = '', name, version }: WantedVersion): string {
  const group = namespace.split('.').map(part).join('/');
  return `${group}/${part(name)}/${part(version)}/${part(`${name}-${version}`)}.pom`;
}

/**
 * Returns the path of the request to the Go proxy. In this path, a capital letter is written as `!` followed by the
 * lowercase letter.
 */
function goPath({ namespace, name, version }: WantedVersion): string {
  const module = namespace === undefined ? name : `${namespace}/${name}`;
  return `${escaped(module)}/@v/${escaped(version)}.info`;
}

function escaped(text: string): string {
  const small = text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
  return small.split('/').map(part).join('/');
}
