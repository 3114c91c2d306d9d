import { purlOf } from '../ecosystems/purl.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { parseImageSource } from '../oci/image-source.ts';
import type { ImageReference } from '../oci/reference.ts';

/**
 * Returns the package URL of an image in a registry: `pkg:oci/debian@sha256:…?arch=amd64&repository_url=…&tag=12`.
 * Returns undefined for other sources, because folders and archives are not in a public repository.
 *
 * @see https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md
 */
export function imagePurl({ kind, name, digest, platform }: SourceDescription): string | undefined {
  if (kind !== 'image' || digest === undefined) return undefined;
  const reference = referenceOf(name);
  if (reference === undefined) return undefined;
  const { registry, repository, tag } = reference;
  return purlOf({
    type: 'oci',
    name: repository.slice(repository.lastIndexOf('/') + 1),
    version: digest,
    qualifiers: { arch: platform?.split('/')[1], repository_url: `${registry}/${repository}`, tag },
  });
}

/** Parses an image name. Returns undefined if the name does not refer to an image in a registry. */
function referenceOf(name: string): ImageReference | undefined {
  try {
    const source = parseImageSource(name);
    return source.kind === 'registry' ? source.reference : undefined;
  } catch {
    return undefined;
  }
}
