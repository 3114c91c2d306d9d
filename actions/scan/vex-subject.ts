import { UserError } from '../../shared/errors/errors.ts';
import type { Checkout, Inventory, SourceDescription } from '../../shared/model/inventory.ts';
import { parseImageReference, repositoryName } from '../../shared/oci/reference.ts';
import type { VexSubject } from '../../shared/vex/vex-subject.ts';

/**
 * Describes the scanned source for VEX documents.
 *
 * @param names Names of the source in VEX documents, from the policy.
 */
export function vexSubject(
  inventories: readonly Inventory[],
  checkout: Checkout | undefined,
  names: readonly string[],
): VexSubject {
  const [first] = inventories.map(({ source }) => source);
  return {
    digests: commonDigests(inventories.map(({ source }) => source)),
    image: first?.kind === 'image' ? imageOf(first.name) : undefined,
    repository: first?.kind === 'image' ? undefined : checkout?.repository,
    names,
  };
}

/** Returns the digests that all sources share. A digest of one platform does not identify the other platforms. */
function commonDigests(sources: readonly SourceDescription[]): ReadonlySet<string> {
  const sets = sources.map(({ digest, indexDigest, imageId }) => [digest, indexDigest, imageId]);
  const common = sets[0]?.filter((each) => sets.every((set) => set.includes(each))) ?? [];
  return new Set(common.filter((digest) => digest !== undefined));
}

/** Matches the name of an image that is not from a registry. Only its digest identifies such an image. */
const LOCAL = /^(?:oci|oci-archive|docker-archive|docker):/;

/** Returns the repository and the tag of an image. Returns undefined for an image that is not from a registry. */
function imageOf(name: string): VexSubject['image'] {
  if (LOCAL.test(name)) return undefined;
  try {
    const reference = parseImageReference(name);
    return { repository: repositoryName(reference), tag: reference.tag };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
