import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { prettyJson, prettyJsonPieces } from '../../shared/json/canonical-json.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { DOCUMENTS_KIND, type DocumentsFile } from '../../shared/model/steps.ts';
import { sourceText } from '../../shared/report/place.ts';
import {
  type DocumentFormat,
  describeFormat,
  distinctFormats,
  documentFileNames,
} from '../../shared/sbom/format.ts';
import { type MinimumElements, minimumElements } from '../../shared/sbom/minimum-elements.ts';
import { type DocumentOptions, documentPieces } from '../../shared/sbom/write-document.ts';
import { documentTimestamp } from '../steps/document-timestamp.ts';
import { inventoryOf } from '../steps/inventory.ts';
import { recordingFailure } from '../steps/record-failure.ts';
import { showInventory } from '../steps/show-inventory.ts';
import { openStepFiles, type StepFiles, shownPath } from '../steps/step-files.ts';
import { version } from '../version.generated.ts';
import { spec } from './spec.ts';

/** source -> inventory -> documents */
export async function main(host: Host): Promise<void> {
  await recordingFailure(host, spec.name, () => list(host));
}

async function list(host: Host): Promise<void> {
  const inputs = readInputs(spec, host);
  const inventory = await inventoryOf(inputs, host);
  const files = await openStepFiles(host, spec.name, inputs['output-dir']);
  const options = {
    toolVersion: version,
    timestamp: documentTimestamp(host.env),
    author: inputs.author,
  };
  const documents = await writeDocuments(inventory, inputs.format, files, options);
  const path = await files.write('inventory.json', prettyJsonPieces(inventory));
  await files.write('documents.json', prettyJson(documentsFile(inventory, documents, host)));
  host.setOutput('cyclonedx', firstOf('cyclonedx', documents));
  host.setOutput('spdx', firstOf('spdx', documents));
  host.setOutput('documents', [...documents.values()].join('\n'));
  host.setOutput('inventory', path);
  host.setOutput('packages', String(inventory.packages.length));
  host.setOutput('complete', String(inventory.problems.length === 0));
  showInventory(inventory, host);
  await reportElements(minimumElements(inventory, options), files, host);
  finish(inventory, host);
}

/** Which minimum elements are missing, in a file, and how often, in the log. */
async function reportElements(
  report: MinimumElements,
  files: StepFiles,
  host: Host,
): Promise<void> {
  const path = await files.write('minimum-elements.json', prettyJsonPieces(report));
  host.setOutput('minimum-elements', path);
  host.setOutput('minimum-elements-missing', String(report.missing.length));
  const absent = report.elements.filter(({ missing }) => missing > 0);
  if (absent.length === 0) return;
  const counts = absent.map(({ id, of, missing }) =>
    of === 'document' ? id : `${id} ${missing}×`,
  );
  host.info(`Minimum elements (NTIA, CISA) that are missing: ${counts.join(', ')}`);
}

async function writeDocuments(
  inventory: Inventory,
  formats: readonly DocumentFormat[],
  files: StepFiles,
  options: DocumentOptions,
): Promise<ReadonlyMap<DocumentFormat, string>> {
  const paths = new Map<DocumentFormat, string>();
  for (const [format, name] of documentFileNames(distinctFormats(formats))) {
    const pieces = documentPieces(inventory, format, options);
    paths.set(format, await files.write(name, pieces));
  }
  return paths;
}

/** JSON before other forms, then in the order that was asked for. */
function firstOf(
  standard: 'cyclonedx' | 'spdx',
  documents: ReadonlyMap<DocumentFormat, string>,
): string {
  const found = [...documents].filter(([format]) => describeFormat(format).standard === standard);
  const json = found.find(([format]) => describeFormat(format).syntax === 'json');
  return (json ?? found[0])?.[1] ?? '';
}

function documentsFile(
  inventory: Inventory,
  documents: ReadonlyMap<DocumentFormat, string>,
  host: Host,
): DocumentsFile {
  const byType = Map.groupBy(inventory.packages, ({ type }) => type);
  return {
    kind: DOCUMENTS_KIND,
    source: inventory.source,
    packages: inventory.packages.length,
    byType: Object.fromEntries([...byType].map(([type, list]) => [type, list.length]).sort()),
    documents: [...documents].map(([format, path]) => ({ format, path: shownPath(host, path) })),
    problems: inventory.problems,
  };
}

/** A document of a source that could not be read whole is written, and says that it is partial. */
function finish(inventory: Inventory, host: Host): void {
  const { packages, problems, files } = inventory;
  const source = sourceText(inventory.source.name);
  if (packages.length === 0 && files.length === 0) {
    host.finish('error', `Nothing in ${source} could be read as packages.`);
    return;
  }
  const partial = problems.length === 0 ? '' : ` ${problems.length} places could not be read.`;
  host.finish('pass', `${packages.length} packages in ${source}.${partial}`);
}
