import type { Ecosystem, EcosystemGroup } from '../ecosystems/ecosystem.ts';
import { groups } from '../ecosystems/groups.generated.ts';
import { compareText } from '../model/order.ts';
import { compileEach } from '../source/compile-wanted.ts';
import type { SourceContents } from '../source/source.ts';

/**
 * Loads the ecosystems that can read the content of a source. For a folder, loads only the groups with an ecosystem
 * that reads at least one of its files. For any other source, loads all ecosystems.
 *
 * @param contents Content whose list of files includes every file that any ecosystem reads.
 */
export async function ecosystemsFor(contents: SourceContents): Promise<readonly Ecosystem[]> {
  return contents.description.kind === 'directory'
    ? await loaded(groupsFor(contents))
    : await allEcosystems();
}

/** Loads all ecosystems, in the order of their file names. */
export async function allEcosystems(): Promise<readonly Ecosystem[]> {
  return await loaded(groups);
}

function groupsFor({ files, absent = [] }: SourceContents): readonly EcosystemGroup[] {
  const whoWants = compileEach(groups.map(({ wanted }) => wanted));
  const paths = [...files.map(({ path }) => path), ...absent];
  const extracts = new Set(files.map(({ extract }) => extract));
  const needed = new Set(paths.flatMap((path) => whoWants(path)));
  return groups.filter(
    ({ wanted }, index) =>
      needed.has(index) || (wanted.extracts ?? []).some((kind) => extracts.has(kind)),
  );
}

async function loaded(chosen: readonly EcosystemGroup[]): Promise<readonly Ecosystem[]> {
  const modules = await Promise.all(chosen.map((group) => group.load()));
  return modules
    .flatMap(({ ecosystems }) => ecosystems)
    .sort((a, b) => compareText(`${a.id}.ts`, `${b.id}.ts`));
}
