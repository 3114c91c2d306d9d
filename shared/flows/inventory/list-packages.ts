import { lstatSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ResolvedManifest } from '../../ecosystems/ecosystem.ts';
import { baseName } from '../../ecosystems/paths.ts';
import { cacheFolder } from '../../host/cache-folder.ts';
import type { Connection, Variables } from '../../host/machine.ts';
import { networkOf } from '../../host/network.ts';
import { ecosystemsFor } from '../../inventory/needed-ecosystems.ts';
import { parseContext, plainFile } from '../../inventory/parse-context.ts';
import { takeInventory } from '../../inventory/take-inventory.ts';
import type { MavenRepository } from '../../maven/repository.ts';
import type { Inventory } from '../../model/inventory.ts';
import type { SourceContents } from '../../source/source.ts';
import { type ResolveChoice, repositoryUrls } from './resolve-choice.ts';

/** Returns the inventory of a source with the given contents. */
export type ListPackages = (contents: SourceContents) => Promise<Inventory>;

interface Reader extends Connection {
  readonly env: Variables;
}

/**
 * Returns a function that lists the packages in the head or in the base. For a POM without an SBOM, it looks up
 * versions in Maven repositories.
 *
 * @param folder Absolute path to the scanned folder.
 * @throws {UserError} `input-invalid` for an invalid choice.
 */
export function packageLister(choice: ResolveChoice, folder: string, reader: Reader): ListPackages {
  const urls = repositoryUrls(choice);
  let repository: Promise<MavenRepository> | undefined;
  return async (contents) => {
    const ecosystems = await ecosystemsFor(contents);
    const inventory = takeInventory(contents, ecosystems);
    const paths = urls === undefined ? [] : unlockedPoms(inventory);
    if (urls === undefined || paths.length === 0) return inventory;
    repository ??= openRepository(urls, reader);
    const resolved = await resolve(paths, contents, folder, await repository);
    return takeInventory(contents, ecosystems, resolved);
  };
}

function unlockedPoms({ problems }: Inventory): readonly string[] {
  const unlocked = problems.filter(({ code }) => code === 'unlocked');
  return unlocked.map(({ path }) => path).filter((path) => baseName(path) === 'pom.xml');
}

/** Maximum total duration of all requests to Maven repositories, in milliseconds. */
const MAX_DURATION_MS = 60_000;

/** Opens the Maven repositories. Most source trees contain no POMs, so the code is imported only when needed. */
async function openRepository(urls: readonly string[], reader: Reader): Promise<MavenRepository> {
  const { openRepositories } = await import('../../maven/open-repositories.ts');
  const network = networkOf(reader);
  return openRepositories(urls, {
    network,
    deadline: network.now() + MAX_DURATION_MS,
    cacheFolder: cacheFolder(reader.env, 'assay-maven'),
    localFolder: join(reader.env['HOME'] ?? homedir(), '.m2', 'repository'),
  });
}

async function resolve(
  paths: readonly string[],
  contents: SourceContents,
  folder: string,
  repository: MavenRepository,
): Promise<ReadonlyMap<string, ResolvedManifest>> {
  const { resolvePoms } = await import('../../maven/resolve-poms.ts');
  const { LINUX } = await import('../../maven/machine.ts');
  const files = contents.files.map(plainFile);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return await resolvePoms(paths, {
    context: parseContext({ ...contents, files }, byPath, undefined),
    repository,
    machine: LINUX,
    exists: (path) => lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined,
  });
}
