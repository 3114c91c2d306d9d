import { resolve } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import type { RegistryLogin } from '../../shared/flows/clients/registry-access.ts';
import type { GivenBase } from '../../shared/flows/comparison/compare-to.ts';
import type { ComparedSource } from '../../shared/flows/comparison/compared-source.ts';
import { type GivenBaseResults, readGivenBase } from '../../shared/flows/comparison/given-base.ts';
import { readSbom } from '../../shared/flows/inventory/read-sbom.ts';
import type { SourceChoice } from '../../shared/flows/inventory/source-choice.ts';
import { namedImage, sourceName } from '../../shared/flows/inventory/source-request.ts';
import { takeInventories } from '../../shared/flows/inventory/take-inventories.ts';
import { readTrustedFile } from '../../shared/flows/trust/trusted-file.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { AttestedImage } from './attested-sbom.ts';

/** The user's base: an image or an SBOM. */
type OtherBase = Exclude<GivenBase, { readonly kind: 'commit' }>;

interface BaseReading {
  readonly login: RegistryLogin;
  readonly host: Host;
  /** Verifies the attested SBOM of an image. */
  readonly verify: (image: string) => Promise<AttestedImage>;
}

/**
 * Lists the packages in the user's base, which is an image or an SBOM. If the image does not exist yet, the base is
 * empty, and all findings are new.
 *
 * @param head Inventories of the scanned source.
 */
export async function givenBase(
  to: OtherBase,
  choice: SourceChoice,
  head: readonly Inventory[],
  { login, host, verify }: BaseReading,
): Promise<ComparedSource> {
  const name = baseName(to, host.workspace);
  const run = runRepository(host);
  const read = async (): Promise<GivenBaseResults<Inventory>> => {
    if (to.kind === 'sbom') return await sbomBase(to.path, name, host);
    if (to.kind === 'attested') return await attestedBase(to.image, verify);
    const base = { ...choice, image: to.image, path: undefined, sbom: undefined };
    const image = { ...base, baseImage: undefined, isComparing: false };
    const { inventories } = await takeInventories(image, login, run, host);
    return comparedImages(name, inventories, head);
  };
  const sources = head.map(({ source }) => source);
  return await readGivenBase(name, read, { sources, kind: host.kind, run, log: host });
}

/** Returns the name of the base without its parent folders. These differ between machines and do not help readers. */
function baseName(to: OtherBase, workspace: string): string {
  if (to.kind === 'sbom') return sourceName(workspace, to.path);
  const hasPath = to.kind === 'image' && IMAGE_FILE.test(to.image);
  return hasPath ? namedImage(to.image, workspace).name : to.image;
}

/** Matches the name of an image in a local folder or archive. */
const IMAGE_FILE = /^(?:oci|oci-archive|docker-archive):[^:@]/;

/** Returns the attested SBOM of an image as the base. The SBOM must have a valid signature by a trusted signer. */
async function attestedBase(
  name: string,
  verify: BaseReading['verify'],
): Promise<GivenBaseResults<Inventory>> {
  const { inventory, digest, reasons } = await verify(name);
  if (inventory !== undefined) {
    const source = { ...inventory.source, kind: 'sbom' } as const;
    const base = { kind: 'image', name, ...(digest !== undefined && { id: digest }) } as const;
    return { base, inventories: [{ ...inventory, source }] };
  }
  const message = reasons.map((reason) => reason.message).join('; ');
  throw new UserError('input-invalid', message, 'Attest an SBOM of the image, or use `image:`.');
}

/**
 * Returns an SBOM file as the base. In a pull request, a file that git tracks is read from the target branch.
 * Otherwise, a change could choose its own base.
 */
async function sbomBase(
  path: string,
  name: string,
  host: Host,
): Promise<GivenBaseResults<Inventory>> {
  const bytes = await readTrustedFile(resolve(host.workspace, path), runRepository(host));
  return { base: { kind: 'sbom', name }, inventories: [readSbom(bytes, name)] };
}

/**
 * Returns the base inventories for the platforms that the head also has. Each platform is then compared with itself.
 */
function comparedImages(
  name: string,
  inventories: readonly Inventory[],
  head: readonly Inventory[],
): GivenBaseResults<Inventory> {
  const platforms = new Set(head.map(({ source }) => source.platform));
  const fitting = inventories.filter(({ source }) => platforms.has(source.platform));
  const { digest, indexDigest } = inventories[0]?.source ?? {};
  const id = inventories.length > 1 ? (indexDigest ?? digest) : digest;
  const base = { kind: 'image', name, ...(id !== undefined && { id }) } as const;
  return { base, inventories: fitting };
}
