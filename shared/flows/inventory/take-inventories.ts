import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Log } from '../../host/log.ts';
import type { Machine } from '../../host/machine.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import type { StepFolders } from '../../host/step.ts';
import type { Inventory } from '../../model/inventory.ts';
import { parseMirrors } from '../../oci/mirrors.ts';
import type { SourceRequest } from '../../source/source.ts';
import { imageStoreDependencies, type RegistryLogin } from '../clients/registry-access.ts';
import type { ComparedSource } from '../comparison/compared-source.ts';
import type { ListPackages } from './list-packages.ts';
import type { OnRead, ReadOptions } from './read-inventories.ts';
import { type ResolveChoice, repositoryUrls } from './resolve-choice.ts';
import { openRunCache } from './run-cache.ts';
import { requireOneSource, type SourceChoice } from './source-choice.ts';
import { imageRequest, namedImage, pathRequest, sourceName } from './source-request.ts';

const NOT_COMPARED: ComparedSource = { comparison: { status: 'none' } };

/** Inventories of one source. */
export interface Inventories {
  readonly inventories: readonly Inventory[];
  /** Paths of ignore files that a pull request changes. The scan used their versions in the base. */
  readonly proposedIgnores: readonly string[];
  /** The comparison with the base, if it was requested. */
  readonly compared: ComparedSource;
}

/** The machine that reads a source, with the log and the step's folders. */
export interface SourceReader extends Machine, StepFolders, Log {}

/** Placeholder for the image if the source is a folder. It causes no registry requests. */
const NO_IMAGE = { kind: 'oci', path: '.' } as const;

/** Lists the packages in the chosen source. Returns one inventory, or one for each image of a multi-platform image. */
export async function takeInventories(
  choice: SourceChoice,
  login: RegistryLogin,
  run: RunRepository,
  reader: SourceReader,
): Promise<Inventories> {
  requireOneSource(choice);
  const { image, sbom, path = run.workspace, isWithIgnored } = choice;
  if (sbom !== undefined) {
    const inventories = [await inventoryInSbom(sbom, reader)];
    return { inventories, proposedIgnores: [], compared: NOT_COMPARED };
  }
  const { request, proposedIgnores } =
    image === undefined
      ? await pathRequest(path, isWithIgnored, run, reader)
      : { request: imageRequest(image, choice, run.workspace), proposedIgnores: [] };
  const folder = request.kind === 'path' ? request.path : run.workspace;
  const loadList = lateLister(choice.resolve, folder, reader);
  let compared = NOT_COMPARED;
  const onRead: OnRead = async (contents, wanted) => {
    if (request.kind !== 'path' || choice.isComparing !== true) return;
    const { baseOfFolder } = await import('../comparison/base-of-folder.ts');
    const rules = { named: choice.comparedCommit, list: await loadList() };
    compared = await baseOfFolder(request.path, { contents, wanted }, run, rules);
  };
  const hooks = { onRead, loadList };
  const inventories = await inventoriesOf(request, choice, login, reader, hooks);
  return { inventories, proposedIgnores, compared };
}

async function inventoryInSbom(path: string, reader: SourceReader): Promise<Inventory> {
  const bytes = await readPlainFile(path, guardedFolders(reader));
  const { readSbom } = await import('./read-sbom.ts');
  return readSbom(bytes, sourceName(reader.workspace, path));
}

async function inventoriesOf(
  request: SourceRequest,
  choice: SourceChoice,
  login: RegistryLogin,
  reader: SourceReader,
  hooks: Pick<ReadOptions, 'loadList' | 'onRead'>,
): Promise<readonly Inventory[]> {
  const image = request.kind === 'image' ? request.image : NO_IMAGE;
  const mirrors = parseMirrors(choice.mirrors);
  const dependencies = { ...imageStoreDependencies(image, login, reader), mirrors };
  const cache = openRunCache(choice, image, reader);
  const base = choice.baseImage;
  const { readInventories } = await loadReaders();
  const inventories = await readInventories(request, dependencies, {
    cache: cache?.layers,
    base: base === undefined ? undefined : namedImage(base, reader.workspace),
    progress: (done, total) => reader.progress(`Read ${done} of ${total} layers`),
    // Layers in the cache also contain the functions, so that a later scan can use them.
    readsFunctions:
      choice.readsFunctions === true || (cache !== undefined && request.kind === 'image'),
    sharesLayers: reader.sharesLayers,
    ...hooks,
  });
  await cache?.finish();
  return inventories;
}

/** Imports the code that reads inventories. A run with invalid inputs fails before this import. */
async function loadReaders() {
  return await import('./read-inventories.ts');
}

/**
 * Returns a function that loads the code for package formats on the first call, because opening a source does not need
 * this code.
 *
 * @throws {UserError} `input-invalid` for an invalid choice.
 */
function lateLister(
  resolve: ResolveChoice,
  folder: string,
  reader: SourceReader,
): () => Promise<ListPackages> {
  repositoryUrls(resolve);
  let loading: Promise<ListPackages> | undefined;
  const load = async () => {
    const { packageLister } = await import('./list-packages.ts');
    return packageLister(resolve, folder, reader);
  };
  return async () => {
    loading ??= load();
    return await loading;
  };
}
