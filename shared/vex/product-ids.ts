import { purlOf } from '../ecosystems/purl.ts';
import { UserError } from '../errors/errors.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { parseImageReference, repositoryName } from '../oci/reference.ts';

/**
 * Returns the purls of the scanned source. An image has one purl for each digest, and a folder has the purl of its
 * GitHub repository. Returns an empty list if the source cannot be identified.
 */
export function productIds({ source, images = [] }: FindingsFile): readonly string[] {
  if (source.kind === 'image') {
    const digests = [source.indexDigest, source.digest, ...images.map(({ digest }) => digest)];
    const known = [...new Set(digests.filter((digest) => digest !== undefined))];
    return known.map((digest) => imagePurl(source, digest));
  }
  const [owner, name] = source.checkout?.repository?.split('/') ?? [];
  if (owner === undefined || name === undefined || source.kind === 'sbom') return [];
  return [purlOf({ type: 'github', namespace: owner, name })];
}

/**
 * Returns an image's purl. The name in the purl is the last part of the repository, as the purl type `oci` requires.
 */
function imagePurl({ name }: SourceDescription, digest: string): string {
  const repository = repositoryOf(name);
  const last = repository?.split('/').at(-1) ?? 'image';
  return purlOf({
    type: 'oci',
    name: last.toLowerCase(),
    version: digest,
    qualifiers: { repository_url: repository },
  });
}

/** Returns the repository of an image. Returns undefined for an image that is not from a registry. */
function repositoryOf(name: string): string | undefined {
  if (/^(?:oci|oci-archive|docker-archive|docker):/.test(name)) return undefined;
  try {
    return repositoryName(parseImageReference(name));
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
