import { basename, isAbsolute, resolve } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Host } from '../../host/host.ts';
import { requireInside } from '../../host/inside-workspace.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { Inventory } from '../../model/inventory.ts';
import { type ImageSource, parseImageSource } from '../../oci/image-source.ts';
import { parseMirrors } from '../../oci/mirrors.ts';
import type { NamedImage, SourceRequest } from '../../source/source.ts';
import type { registryInputs } from '../clients/inputs.ts';
import { imageStoreDependencies } from '../clients/registry-access.ts';
import type { ComparedFolder } from '../comparison/base-of-folder.ts';
import { ignoresFor } from './ignore-files.ts';
import { isEveryPlatform, type sourceInputs } from './inputs.ts';
import { openRunCache } from './run-cache.ts';

type Inputs = InputsOf<typeof sourceInputs> & InputsOf<typeof registryInputs>;

const NOT_COMPARED: ComparedFolder = { comparison: { status: 'none' } };

/** Inventories of one source. */
interface Inventories {
  readonly inventories: readonly Inventory[];
  /** Paths of the ignore files that a pull request changes. Those of the base were used. */
  readonly proposedIgnores: readonly string[];
  /** The base of a folder, if it was asked for. */
  readonly compared: ComparedFolder;
}

/**
 * Takes the inventory of the source that the inputs name: exactly one of `path`, `image` and `sbom`. Returns one
 * inventory, or one for each image of an index.
 *
 * @param isComparing True to take the inventory of the base too, in a pull request or a merge queue.
 */
export async function takeInventories(
  inputs: Inputs,
  host: Host,
  isComparing = false,
): Promise<Inventories> {
  requireOneSource(inputs);
  if (inputs.sbom !== undefined) {
    const bytes = await readPlainFile(inputs.sbom, guardedFolders(host));
    const { readSbom } = await loadReaders();
    const inventory = readSbom(bytes, sourceName(host, inputs.sbom));
    return { inventories: [inventory], proposedIgnores: [], compared: NOT_COMPARED };
  }
  const { request, proposedIgnores } = await requestOf(inputs, host);
  const image = request.kind === 'image' ? request.image : ({ kind: 'oci', path: '.' } as const);
  const mirrors = parseMirrors(inputs['registry-mirrors']);
  const dependencies = { ...imageStoreDependencies(inputs, image, host), mirrors };
  const cache = openRunCache(inputs, image, host);
  const { readInventories } = await loadReaders();
  let compared = NOT_COMPARED;
  const inventories = await readInventories(request, dependencies, {
    cache: cache?.layers,
    base: givenBase(inputs, host),
    progress: (done, total) => host.progress(`Read ${done} of ${total} layers`),
    onRead: async (contents, wanted) => {
      if (request.kind !== 'path' || !isComparing) return;
      const { baseOfFolder } = await import('../comparison/base-of-folder.ts');
      compared = await baseOfFolder(request.path, { contents, wanted }, host);
    },
  });
  await cache?.finish();
  return { inventories, proposedIgnores, compared };
}

/** Loads the readers of all formats late: a run with invalid inputs ends before. */
async function loadReaders() {
  return await import('./read-inventories.ts');
}

function givenBase(inputs: Inputs, host: Host): NamedImage | undefined {
  const given = inputs['base-image'];
  if (given === undefined) return undefined;
  const image = parseImageSource(given);
  return { image, name: imageName(image, given, host) };
}

interface Requested {
  readonly request: SourceRequest;
  readonly proposedIgnores: readonly string[];
}

async function requestOf(inputs: Inputs, host: Host): Promise<Requested> {
  if (inputs.image !== undefined) {
    const image = parseImageSource(inputs.image);
    const name = imageName(image, inputs.image, host);
    const platforms = isEveryPlatform(inputs) ? undefined : inputs.platforms;
    return { request: { kind: 'image', image, name, platforms }, proposedIgnores: [] };
  }
  const path = inputs.path ?? host.workspace;
  requireInside(path, host);
  const { files, isUnknown, proposed } = await ignoresFor(path, host);
  const isWithIgnored = inputs['include-ignored'] || isUnknown;
  const name = sourceName(host, path);
  const request = { kind: 'path', path, name, isWithIgnored, ignoreFiles: files } as const;
  return { request, proposedIgnores: proposed };
}

/** Returns the name as given, without the parent folders, which differ between machines. */
function imageName(image: ImageSource, given: string, host: Host): string {
  if (!('path' in image)) return given;
  const scheme = `${image.kind}:`;
  return scheme + sourceName(host, image.path) + given.slice(scheme.length + image.path.length);
}

/** Returns the base name of anything outside the workspace. */
function sourceName(host: Host, path: string): string {
  const shown = shownPath(host, path) || '.';
  return isAbsolute(shown) || shown.startsWith('..') ? basename(resolve(path)) : shown;
}

function requireOneSource(inputs: Inputs): void {
  const given = (['path', 'image', 'sbom'] as const).filter((name) => inputs[name] !== undefined);
  if (given.length === 0) {
    throw new UserError(
      'input-missing',
      'No target given.',
      'Set one of the inputs `path`, `image` and `sbom`; `path: .` reads the whole repository.',
    );
  }
  if (given.length > 1) {
    throw new UserError(
      'input-conflict',
      `The inputs ${given.map((name) => `\`${name}\``).join(' and ')} cannot be combined.`,
      'Keep one of them, and use one step for each source.',
    );
  }
  if (inputs['include-ignored'] && inputs.path === undefined) {
    throw new UserError(
      'input-conflict',
      '`include-ignored` needs a path.',
      'Remove it, or set `path`.',
    );
  }
  if (inputs.image !== undefined) return;
  const isGiven = {
    platforms: !isEveryPlatform(inputs),
    'base-image': inputs['base-image'] !== undefined,
  };
  for (const [name] of Object.entries(isGiven).filter(([, given]) => given)) {
    throw new UserError(
      'input-conflict',
      `\`${name}\` needs an image.`,
      'Remove it, or set `image`.',
    );
  }
}
