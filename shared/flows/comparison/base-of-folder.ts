import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathBelow } from '../../compare/deciding-tree.ts';
import { type Base, withComparedBase } from '../../compare/open-base.ts';
import { ecosystems } from '../../ecosystems/registry.generated.ts';
import { readIndex } from '../../git/read-index.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { takeInventory } from '../../inventory/take-inventory.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Inventory } from '../../model/inventory.ts';
import type { WantedFiles } from '../../model/wanted-files.ts';
import type { SourceContents } from '../../source/source.ts';
import { baseContents } from './base-contents.ts';
import { type Proposal, proposalFor, readerOf } from './proposal.ts';

/** The base of a scanned folder. */
export interface ComparedFolder {
  readonly comparison: Comparison;
  /** Inventory of the base, and the files that are the same. Present only if the base was compared. */
  readonly base?: BaseInventory | undefined;
}

export interface BaseInventory {
  readonly inventory: Inventory;
  /** Returns true if a file is the same in the base. */
  readonly isSame: (path: string) => boolean;
}

const NOTHING: ComparedFolder = { comparison: { status: 'none' } };

/**
 * Lists the packages in the base of a folder that a pull request or a merge queue changes.
 *
 * @param path Absolute path of the scanned folder or file.
 * @param head Content of the folder, and the files that formats can read.
 */
export async function baseOfFolder(
  path: string,
  head: { readonly contents: SourceContents; readonly wanted: WantedFiles },
  run: RunRepository,
): Promise<ComparedFolder> {
  const real = await realpath(path).catch(() => path);
  const isFolder = (await stat(real).catch(() => undefined))?.isDirectory() === true;
  const proposal = await proposalFor(isFolder ? real : dirname(real), run);
  if (proposal === undefined) return NOTHING;
  const prefix = pathBelow(proposal.deciding?.tree.top ?? run.workspace, real);
  if (prefix === undefined) return NOTHING;
  const submodules = await submodulesOf(proposal);
  const commit = proposal.deciding?.head.commit;
  const reader = await readerOf(proposal.deciding?.tree, run);
  const read = await withComparedBase(proposal.rule, commit, reader, async (base) => {
    const folder = { prefix, wanted: head.wanted, submodules };
    return compared(base, await baseContents(base, head.contents, folder));
  });
  if ('message' in read) {
    const { message, fix } = read;
    return { comparison: { status: 'unavailable', name: read.branch, message, fix } };
  }
  return read.done ?? NOTHING;
}

function compared(
  { branch, commit }: Base,
  { contents, isSame }: Awaited<ReturnType<typeof baseContents>>,
): ComparedFolder {
  const inventory = takeInventory(contents, ecosystems);
  const base = { kind: 'commit', name: branch, id: commit } as const;
  return { comparison: { status: 'compared', base }, base: { inventory, isSame } };
}

async function submodulesOf({ deciding }: Proposal): Promise<ReadonlyMap<string, string>> {
  const index = deciding === undefined ? undefined : await readIndex(deciding.tree.folder);
  return index?.submodules ?? new Map();
}
