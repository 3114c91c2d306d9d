import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import { prettyJsonChunks } from '../../shared/json/canonical-json.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { DocumentOptions } from '../../shared/sbom/format.ts';
import {
  type DocumentFormat,
  distinctFormats,
  documentFileNames,
} from '../../shared/sbom/format.ts';
import { type MinimumElements, minimumElements } from '../../shared/sbom/minimum-elements.ts';
import { documentChunks } from '../../shared/sbom/write-document.ts';

/** Paths to the files written for one inventory. */
export interface WrittenFiles {
  readonly documents: readonly WrittenDocument[];
  readonly inventory: string;
  readonly elements: string;
  readonly report: MinimumElements;
}

export interface WrittenDocument {
  readonly format: DocumentFormat;
  readonly path: string;
  /** URL in a release. Undefined if the document was not attached to a release. */
  readonly url?: string | undefined;
}

/**
 * Writes the documents, the inventory and the minimum elements.
 *
 * @param label Part of each file name, such as a platform. Empty for a single inventory.
 */
export async function writeFiles(
  inventory: Inventory,
  label: string | undefined,
  formats: readonly DocumentFormat[],
  { files, options }: { readonly files: StepFiles; readonly options: DocumentOptions },
): Promise<WrittenFiles> {
  const documents: WrittenDocument[] = [];
  for (const [format, name] of documentFileNames(distinctFormats(formats), label)) {
    const pieces = documentChunks(inventory, format, options);
    documents.push({ format, path: await files.write(name, pieces) });
  }
  const report = minimumElements(inventory, options);
  const suffix = label === undefined ? '' : `.${label}`;
  return {
    documents,
    inventory: await files.write(
      `inventory${suffix}.json`,
      prettyJsonChunks(withoutPrograms(inventory)),
    ),
    elements: await files.write(`minimum-elements${suffix}.json`, prettyJsonChunks(report)),
    report,
  };
}

/**
 * Removes the functions of Go programs. Their list can take several megabytes, and only a scan in the same run needs
 * it.
 */
export function withoutPrograms({ programs: _, ...inventory }: Inventory): Inventory {
  return inventory;
}

/**
 * Returns a label for the file names of each platform, such as `linux-arm-v7`. The names of the platforms come from the
 * image, so they are not trusted: all characters except letters, digits and underscores are replaced. Duplicate labels
 * are numbered. A single inventory does not have a label.
 */
export function fileLabels(inventories: readonly Inventory[]): readonly (string | undefined)[] {
  if (inventories.length === 1) return [undefined];
  const taken = new Set<string>();
  return inventories.map(({ source }, index) => {
    const plain = (source.platform ?? 'unknown').replace(/[^A-Za-z0-9_]+/g, '-').slice(0, 60);
    const label = taken.has(plain) ? `${plain}-${index}` : plain;
    taken.add(label);
    return label;
  });
}
