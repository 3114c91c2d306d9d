import { prettyJson } from '../json/canonical-json.ts';
import type { Inventory } from '../model/inventory.ts';
import { cycloneDxDocument } from './write-cyclonedx.ts';
import { spdxDocument } from './write-spdx.ts';

export const DOCUMENT_FORMATS = ['cyclonedx-json', 'spdx-json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface DocumentOptions {
  /** Version of Assay, which the document names as its tool. */
  readonly toolVersion: string;
  /** ISO time; left out, the document has no clock in it and is the same each time. */
  readonly timestamp?: string | undefined;
}

/** The inventory as an SBOM. The same inventory and options give the same bytes. */
export function writeDocument(
  inventory: Inventory,
  format: DocumentFormat,
  options: DocumentOptions,
): string {
  switch (format) {
    case 'cyclonedx-json':
      return prettyJson(cycloneDxDocument(inventory, options));
    case 'spdx-json':
      return prettyJson(spdxDocument(inventory, options));
  }
}
