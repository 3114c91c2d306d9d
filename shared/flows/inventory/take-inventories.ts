import { availableParallelism } from 'node:os';
import { basename, isAbsolute, resolve } from 'node:path';
import { ecosystems } from '../../ecosystems/registry.generated.ts';
import { DataError, UserError } from '../../errors/errors.ts';
import type { Host } from '../../host/host.ts';
import { requireInside } from '../../host/inside-workspace.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { InputsOf } from '../../host/spec.ts';
import { withBase } from '../../inventory/base-origin.ts';
import { takeInventory } from '../../inventory/take-inventory.ts';
import { wantedFiles } from '../../inventory/wanted-files.ts';
import type { Inventory } from '../../model/inventory.ts';
import { type ImageSource, parseImageSource } from '../../oci/image-source.ts';
import { parseMirrors } from '../../oci/mirrors.ts';
import { readDocument } from '../../sbom/read-document.ts';
import type { LayerCache } from '../../source/layer-cache.ts';
import { openSources, readFiles } from '../../source/open-source.ts';
import type { NamedImage, OpenSource, SourceRequest } from '../../source/source.ts';
import type { registryInputs } from '../clients/inputs.ts';
import { imageStoreDependencies } from '../clients/registry-access.ts';
import { ignoresFor } from './ignore-files.ts';
import { isEveryPlatform, type sourceInputs } from './inputs.ts';
import { openRunCache } from './run-cache.ts';

type Inputs = InputsOf<typeof sourceInputs> & InputsOf<typeof registryInputs>;

/** Inventories of one source. */
interface Inventories {
  readonly inventories: readonly Inventory[];
  /** Paths of the ignore files that a pull request changes. Those of the base were used. */
  readonly proposedIgnores: readonly string[];
}

/**
 * Takes the inventory of the source that the inputs name: exactly one of `path`, `image` and `sbom`. Returns one
 * inventory, or one for each image of an index.
 */
export async function takeInventories(inputs: Inputs, host: Host): Promise<Inventories> {
  requireOneSource(inputs);
  if (inputs.sbom !== undefined) {
    const inventory = readSbom(
      await readPlainFile(inputs.sbom, host),
      sourceName(host, inputs.sbom),
    );
    return { inventories: [inventory], proposedIgnores: [] };
  }
  const { request, proposedIgnores } = await requestOf(inputs, host);
  const image = request.kind === 'image' ? request.image : ({ kind: 'oci', path: '.' } as const);
  const mirrors = parseMirrors(inputs['registry-mirrors']);
  const world = { ...imageStoreDependencies(inputs, image, host), mirrors };
  const cache = openRunCache(inputs, image, host);
  const { sources, close } = await openSources(request, world);
  try {
    const inventories: Inventory[] = [];
    for (const source of sources) {
      inventories.push(await inventoryOf(source, cache?.layers, inputs, host));
    }
    await cache?.finish();
    return { inventories, proposedIgnores };
  } finally {
    await close();
  }
}

function readSbom(bytes: Buffer, name: string): Inventory {
  try {
    return readDocument(bytes, name);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    const { line } = cause.place;
    const where = line === undefined ? name : `${name}:${line}`;
    const message = `${where}: not a readable SBOM: ${cause.message}`;
    const fix =
      'Name a complete CycloneDX or SPDX document. Use `path` for a lockfile or a folder.';
    throw new UserError('input-invalid', message, fix, { cause });
  }
}

async function inventoryOf(
  source: OpenSource,
  cache: LayerCache | undefined,
  inputs: Inputs,
  host: Host,
): Promise<Inventory> {
  const wanted = wantedFiles(ecosystems, source.description.kind);
  const contents = await readFiles(source, wanted, {
    threads: availableParallelism(),
    progress: (done, total) => host.progress(`Read ${done} of ${total} layers`),
    cache,
  });
  const base = await source.findBase?.(givenBase(inputs, host));
  return withBase(takeInventory(contents, ecosystems), base);
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
