import type { Ecosystem } from '../ecosystems/ecosystem.ts';

/** GitHub and git read these names with case-sensitive matching on every machine, or users pass them with `-f`. */
const OTHER_READERS: ReadonlySet<string> = new Set(['docker', 'git', 'github-actions']);

/** Names that other tools use for their own files: Gleam's lockfile and the project file of buildpacks. */
const NAMES_OF_OTHERS: ReadonlySet<string> = new Set(['manifest.toml', 'project.toml']);

/** Matched by part of the name; nearly every project uses this spelling. */
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
