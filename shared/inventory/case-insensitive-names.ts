import type { Ecosystem } from '../ecosystems/ecosystem.ts';

/**
 * Ecosystems for which letter case always matters. In git and on GitHub, file names are case-sensitive on every
 * machine. With Docker, users specify the file with `-f`.
 */
const OTHER_READERS: ReadonlySet<string> = new Set(['docker', 'git', 'github-actions']);

/** Names that other tools also use for their own files: Gleam's lockfile and the project file of buildpacks. */
const NAMES_OF_OTHERS: ReadonlySet<string> = new Set(['manifest.toml', 'project.toml']);

/** Common names for files that Assay recognizes by a pattern. Nearly every project uses one of these names. */
const MORE_NAMES: readonly string[] = ['requirements.txt'];

/** Suffixes that files of other tools also have. */
const SUFFIXES_OF_OTHERS: ReadonlySet<string> = new Set(
  '.bzl .egg .importmap .in .lock .mod .pip .props .reqs .sum .targets .toml .txt .whl .yaml .yml'.split(
    ' ',
  ),
);

/**
 * Returns the names of lockfiles and manifests that package managers find in any letter case on case-insensitive
 * disks. Suffixes of such names start with a star: `*.csproj`.
 */
export function caselessNames(ecosystems: readonly Ecosystem[]): readonly string[] {
  const wanted = ecosystems
    .filter(({ id }) => !OTHER_READERS.has(id))
    .flatMap(({ formats }) => formats)
    .filter(({ role }) => role !== undefined)
    .map((format) => format.wanted);
  const names = wanted.flatMap((each) => each.names ?? []);
  const suffixes = wanted
    .flatMap((each) => each.suffixes ?? [])
    .filter(
      (suffix) => /^\.(?!.*\.user$)/.test(suffix) && !SUFFIXES_OF_OTHERS.has(suffix.toLowerCase()),
    );
  return [...new Set([...names, ...MORE_NAMES, ...suffixes.map((suffix) => `*${suffix}`)])]
    .filter((name) => !NAMES_OF_OTHERS.has(name.toLowerCase()))
    .sort();
}
