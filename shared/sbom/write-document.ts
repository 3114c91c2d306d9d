import { prettyJsonChunks } from '../json/canonical-json.ts';
import type { Inventory } from '../model/inventory.ts';
import type { DocumentOptions } from './format.ts';
import { type DocumentFormat, describeFormat } from './format.ts';
import { cycloneDxDocument } from './write-cyclonedx.ts';
import { cycloneDxXml } from './write-cyclonedx-xml.ts';
import { spdxDocument } from './write-spdx.ts';
import { spdx3Document } from './write-spdx3.ts';
import { tagValueText } from './write-tag-value.ts';

/**
 * Writes the inventory as an SBOM. Yields the text in chunks, because a document with 100,000 packages is 90 MB. The
 * same inventory and options always result in the same bytes.
 */
export function documentChunks(
  inventory: Inventory,
  format: DocumentFormat,
  options: DocumentOptions,
): Iterable<string> {
  const described = describeFormat(format);
  switch (described.syntax) {
    case 'json':
      return described.standard === 'cyclonedx'
        ? prettyJsonChunks(cycloneDxDocument(inventory, described.version, options))
        : prettyJsonChunks(spdxDocument(inventory, options));
    case 'xml':
      return [cycloneDxXml(cycloneDxDocument(inventory, described.version, options))];
    case 'tag-value':
      return [tagValueText(spdxDocument(inventory, options))];
    case 'json-ld':
      return prettyJsonChunks(spdx3Document(inventory, options));
  }
}
