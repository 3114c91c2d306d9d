import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { SourceKind } from '../model/inventory.ts';
import { factsOf } from './read-extension-properties.ts';
import { propertiesOf } from './read-properties.ts';
import { describedIds } from './read-spdx.ts';
import { isSpdx3, spdx3Form } from './read-spdx3.ts';

/**
 * Returns the kind of source that a JSON SBOM describes. Assay writes the kind to a property. For a document from
 * another tool, only the kind `file` can be recognized, which syft writes as the type of the root. Otherwise, the kind
 * is undefined, because an application can come from an image or a folder.
 *
 * @param text The text of the same document.
 */
export function statedKind(document: JsonObject, text: string): SourceKind | undefined {
  if (stringAt(document, 'bomFormat') === 'CycloneDX') return kindOfCycloneDx(document);
  return kindOfSpdx(isSpdx3(document) ? spdx3Form(document, text).document : document);
}

function kindOfCycloneDx(document: JsonObject): SourceKind | undefined {
  const root = objectAt(objectAt(document, 'metadata') ?? {}, 'component') ?? {};
  const own = propertiesOf(root).get('assay:source:kind')?.[0];
  return own === undefined ? fileOr(stringAt(root, 'type') === 'file') : kindNamed(own);
}

function kindOfSpdx(document: JsonObject): SourceKind | undefined {
  const own = stringAt(objectAt(factsOf(document), 'source') ?? {}, 'kind');
  if (own !== undefined) return kindNamed(own);
  const described = describedIds(document);
  const roots = (arrayAt(document, 'packages') ?? [])
    .filter(isObject)
    .filter((each) => described.has(stringAt(each, 'SPDXID') ?? ''));
  const isFile = ({ primaryPackagePurpose }: JsonObject) => primaryPackagePurpose === 'FILE';
  return fileOr(roots.length > 0 && roots.every(isFile));
}

function fileOr(isFile: boolean): SourceKind | undefined {
  return isFile ? 'file' : undefined;
}

const KINDS: readonly SourceKind[] = ['directory', 'file', 'image', 'sbom'];

function kindNamed(name: string): SourceKind | undefined {
  return KINDS.find((kind) => kind === name);
}
