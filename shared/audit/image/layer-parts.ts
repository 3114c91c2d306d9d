import type { Layer } from '../../model/inventory.ts';
import type { MaskedSecret } from '../../secrets/masked-secret.ts';
import type { AuditFile } from '../area.ts';
import { secretAddress } from '../secrets/secrets.ts';
import type { ImagePart } from './image-part.ts';

interface LayerFile {
  readonly path: string;
  readonly layer: number;
  /** Index of the layer that deletes or replaces the file. Undefined if the file is visible in the image. */
  readonly removedBy?: number;
}

interface Searched {
  readonly secrets: readonly MaskedSecret[];
  /** Number of locations that were found but are not in `secrets`. */
  readonly omitted?: number | undefined;
}

/** The files that rules check, from all layers of an image. */
export interface SearchedLayers {
  readonly secrets: readonly (LayerFile & Searched)[];
  readonly noted: readonly (LayerFile & { readonly mode: number })[];
}

/**
 * Returns the files in the layers as parts of the image, one part for each secret. A secret that several versions of a
 * file contain is returned only once.
 *
 * @param baseLayers Number of layers in the base image. Undefined if unknown.
 */
export function layerParts(
  { secrets, noted }: SearchedLayers,
  layers: readonly Layer[],
  baseLayers: number | undefined,
): readonly AuditFile[] {
  const placeOf = ({ layer, removedBy }: LayerFile): ImagePart => ({
    layer,
    instruction: layers[layer]?.createdBy,
    ...(removedBy !== undefined && { removedBy: layers[removedBy]?.createdBy ?? '' }),
    ...(baseLayers !== undefined && { origin: layer < baseLayers ? 'base' : 'application' }),
  });
  const shownFirst = secrets.toSorted(
    (a, b) => Number(a.removedBy !== undefined) - Number(b.removedBy !== undefined),
  );
  const known = new Set<string>();
  const found = shownFirst.flatMap((file) => {
    const own = file.secrets.map((secret) => ({
      secret,
      id: JSON.stringify([file.path, secret.kind, secretAddress(secret), secret.isName]),
    }));
    const fresh = own.filter(({ id }) => !known.has(id));
    for (const { id } of own) known.add(id);
    return fresh.map(({ secret }) => secretPart(file.path, secret, placeOf(file)));
  });
  return [
    ...found,
    ...noted.map((file) => ({
      path: file.path,
      text: '',
      image: { ...placeOf(file), mode: file.mode.toString(8).padStart(4, '0') },
    })),
  ];
}

function secretPart(path: string, secret: MaskedSecret, place: ImagePart): AuditFile {
  return { path, text: '', image: { ...place, secret, line: secret.line, column: secret.column } };
}
