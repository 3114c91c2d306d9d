import { purlOf } from '../ecosystems/purl.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { parseImageSource } from '../oci/image-source.ts';
import type { ImageReference } from '../oci/reference.ts';

/**
 * The package URL of an image in a registry: `pkg:oci/debian@sha256:…?arch=amd64&repository_url=…&tag=12`.
 * Undefined for all else: folders and archives are in no repository that others could look into.
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

/** Undefined for what names no image of a registry. */
function referenceOf(name: string): ImageReference | undefined {
  try {
    const source = parseImageSource(name);
    return source.kind === 'registry' ? source.reference : undefined;
  } catch {
    return undefined;
  }
}
