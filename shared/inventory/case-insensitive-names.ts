import type { Ecosystem } from '../ecosystems/ecosystem.ts';

/** Read by GitHub and by git, to which case matters on every machine, or called as they are by `-f`. */
const OTHER_READERS: ReadonlySet<string> = new Set(['docker', 'git', 'github-actions']);

/** Names that other tools have for files of their own: Gleam's lockfile, and the project file of buildpacks. */
const NAMES_OF_OTHERS: ReadonlySet<string> = new Set(['manifest.toml', 'project.toml']);

/** Read by what its name contains, and called so in nearly every project. */
const MORE_NAMES: readonly string[] = ['requirements.txt'];

/** Names of lockfiles and manifests that package managers open on disks that ignore case. */
export function caselessNames(ecosystems: readonly Ecosystem[]): readonly string[] {
  const names = ecosystems
    .filter(({ id }) => !OTHER_READERS.has(id))
    .flatMap(({ formats }) => formats)
    .filter(({ role }) => role !== undefined)
    .flatMap(({ wanted }) => wanted.names ?? []);
  return [...new Set([...names, ...MORE_NAMES])]
    .filter((name) => !NAMES_OF_OTHERS.has(name.toLowerCase()))
    .sort();
}
