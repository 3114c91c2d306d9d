import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { emptySourceFix } from '../../shared/flows/inventory/empty-source-fix.ts';
import { sourceChoice, withPath } from '../../shared/flows/inventory/inputs.ts';
import { showInventory } from '../../shared/flows/inventory/show-inventory.ts';
import { takeInventories } from '../../shared/flows/inventory/take-inventories.ts';
import { claimedRun } from '../../shared/flows/results/claimed-run.ts';
import { documentTimestamp } from '../../shared/flows/results/document-timestamp.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import { declaredImages, declareSubjects } from '../../shared/flows/subjects/declare-subjects.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import {
  type JoinedInventories,
  joinPlatforms,
  platformLabels,
} from '../../shared/inventory/join-platforms.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { DOCUMENTS_KIND, type DocumentsFile } from '../../shared/model/step-files.ts';
import { version } from '../../shared/model/version.generated.ts';
import { sourceText } from '../../shared/report/location.ts';
import { describeFormat } from '../../shared/sbom/format.ts';
import { countNoun } from '../../shared/text/count.ts';
import { offerDocuments } from './offer-documents.ts';
import { showElements } from './show-elements.ts';
import { showInTerminal } from './show-terminal.ts';
import { spec } from './spec.ts';
import { fileLabels, type WrittenDocument, type WrittenFiles, writeFiles } from './write-files.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Lists the packages in the source and writes the documents. */
export async function main(host: Host): Promise<void> {
  await claimedRun(host, spec, ({ files }) => list(host, files));
}

async function list(host: Host, files: StepFiles): Promise<void> {
  const inputs = withPath(readInputs(spec, host), host);
  const read = await takeInventories(
    sourceChoice(inputs),
    registryLogin(inputs),
    runRepository(host),
    host,
  );
  const inventories = read.inventories.map((each) => suppliedBy(inputs.supplier, each));
  const options = {
    toolVersion: version,
    timestamp: documentTimestamp(host.env),
    author: inputs.author,
  };
  const labels = fileLabels(inventories);
  const platforms = platformLabels(inventories);
  const written: WrittenFiles[] = [];
  for (const [index, inventory] of inventories.entries()) {
    written.push(await writeFiles(inventory, labels[index], inputs.format, { files, options }));
    if (inventories.length > 1) host.info(`${platforms[index]}:`);
    if (host.kind === 'terminal') showInTerminal(inventory, host);
    else showInventory(inventory, host);
    await offerDocuments(inventory, options, host);
  }
  const documents = written.flatMap((set) => set.documents);
  await writeDocuments(inventories, documents, files, host);
  setOutputs(inventories, written, host);
  // In a terminal, the minimum elements are a detail that is shown only on request.
  const log = host.kind === 'terminal' ? { info: host.debug } : host;
  showElements(
    written.map(({ report }) => report),
    log,
  );
  const joined = joinPlatforms(inventories);
  const ending = endingOf(joined, host.kind);
  if (ending.outcome === 'pass')
    await publish({ inventories, documents, joined }, inputs, files, host);
  host.finish(ending.outcome, ending.message);
}

interface Listed {
  readonly inventories: readonly Inventory[];
  readonly documents: readonly WrittenDocument[];
  readonly joined: JoinedInventories;
}

/**
 * Publishes the documents and the packages according to the inputs. Must not be called if the outcome is an error.
 * Otherwise, an empty list would replace an earlier run's packages, or remain in a published release.
 */
async function publish(
  { inventories, documents, joined }: Listed,
  inputs: Inputs,
  files: StepFiles,
  host: Host,
): Promise<void> {
  if (inputs.declare) {
    const paths = documents.map(({ path }) => path);
    await declareSubjects({ images: declaredImages(joined.source), files: paths }, host);
  }
  if (inputs.release !== undefined) {
    const { attachDocuments } = await import('./attach-documents.ts');
    const attached = await attachDocuments(documents, joined.source, inputs.release, host);
    const isAttached = attached.some(({ url }) => url !== undefined);
    // The report links to the attached documents, so the list of documents is written again with the URLs.
    if (isAttached) await writeDocuments(inventories, attached, files, host);
  }
  if (inputs.submit) {
    const { submitDependencies } = await import('./submit-dependencies.ts');
    const path = inputs.path ?? inputs.sbom ?? host.workspace;
    await submitDependencies(inventories, { path, matrix: inputs.matrix ?? '' }, host);
  }
}

function suppliedBy(supplier: string | undefined, inventory: Inventory): Inventory {
  if (supplier === undefined) return inventory;
  return { ...inventory, source: { ...inventory.source, supplier } };
}

function setOutputs(
  inventories: readonly Inventory[],
  written: readonly WrittenFiles[],
  host: Host,
): void {
  const documents = written.flatMap((set) => set.documents);
  const { packages, problems } = joinPlatforms(inventories);
  const missing = written.reduce((sum, { report }) => sum + report.missing.length, 0);
  host.setOutput('cyclonedx', pathsOf('cyclonedx', written));
  host.setOutput('spdx', pathsOf('spdx', written));
  host.setOutput('documents', documents.map(({ path }) => path).join('\n'));
  host.setOutput('inventory', written.map(({ inventory }) => inventory).join('\n'));
  host.setOutput('minimum-elements', written.map(({ elements }) => elements).join('\n'));
  host.setOutput('minimum-elements-missing', String(missing));
  host.setOutput('packages', String(packages));
  host.setOutput('complete', String(problems.length === 0));
}

/**
 * Returns the path to one document in the given standard for each platform, one path per line. Prefers JSON. If no
 * document is in JSON, takes the first format in the input.
 */
function pathsOf(standard: 'cyclonedx' | 'spdx', written: readonly WrittenFiles[]): string {
  const paths = written.flatMap(({ documents }) => {
    const found = documents.filter(({ format }) => describeFormat(format).standard === standard);
    const json = found.find(({ format }) => describeFormat(format).syntax === 'json');
    return (json ?? found[0])?.path ?? [];
  });
  return paths.join('\n');
}

async function writeDocuments(
  inventories: readonly Inventory[],
  documents: readonly WrittenDocument[],
  files: StepFiles,
  host: Host,
): Promise<void> {
  await files.write('documents.json', prettyJson(documentsFile(inventories, documents, host)));
}

function documentsFile(
  inventories: readonly Inventory[],
  documents: readonly WrittenDocument[],
  host: Host,
): DocumentsFile {
  const { source, packages, problems } = joinPlatforms(inventories);
  const byType = Map.groupBy(
    inventories.flatMap((inventory) => inventory.packages),
    ({ type }) => type,
  );
  return {
    kind: DOCUMENTS_KIND,
    source,
    packages,
    byType: Object.fromEntries([...byType].map(([type, list]) => [type, list.length]).sort()),
    documents: documents.map(({ format, path, url }) => ({
      format,
      path: shownPath(host, path),
      ...(url !== undefined && { url }),
    })),
    problems,
  };
}

interface Ending {
  readonly outcome: 'pass' | 'error';
  readonly message: string;
}

/**
 * Returns the outcome and the message of the run. An incomplete inventory can pass, because the documents state that
 * they are incomplete.
 */
function endingOf(
  { packages, problems, files, source }: JoinedInventories,
  kind: Host['kind'],
): Ending {
  const name = sourceText(source.name);
  if (packages === 0 && files === 0) {
    const message = `No packages found in ${name}.\nFix: ${emptySourceFix(kind)}`;
    return { outcome: 'error', message };
  }
  if (packages === 0 && problems.length > 0) {
    const found = `No packages could be read from ${name}: ${countNoun(problems.length, 'problem')}.`;
    return { outcome: 'error', message: `${found}\nFix: Correct the files in the warnings above.` };
  }
  const partial =
    problems.length === 0
      ? ''
      : ` Not everything could be read: ${countNoun(problems.length, 'problem')}.`;
  return { outcome: 'pass', message: `${countNoun(packages, 'package')} in ${name}.${partial}` };
}
