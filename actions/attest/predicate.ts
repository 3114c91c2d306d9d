import {
  OPENVEX_PREDICATE_TYPE,
  openVexPredicate,
} from '../../shared/attest/predicates/openvex.ts';
import { provenancePredicate } from '../../shared/attest/predicates/provenance.ts';
import { sbomPredicate } from '../../shared/attest/predicates/sbom.ts';
import {
  TEST_RESULT_PREDICATE_TYPE,
  testResultPredicate,
} from '../../shared/attest/predicates/test-result.ts';
import {
  COSIGN_VULNERABILITIES_PREDICATE_TYPE,
  cosignVulnerabilitiesPredicate,
  VULNERABILITIES_PREDICATE_TYPE,
  vulnerabilitiesPredicate,
} from '../../shared/attest/predicates/vulnerabilities.ts';
import { UserError } from '../../shared/errors/errors.ts';
import {
  documentsOfJob,
  type EarlierScan,
  findingsOfJob,
  readFindings,
} from '../../shared/flows/results/earlier-results.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE } from '../../shared/model/attestation.ts';
import { version } from '../../shared/model/version.generated.ts';
import { aboutFiles, aboutSbom, aboutScan } from './about.ts';
import { customPredicate } from './custom-predicate.ts';
import type {
  About,
  DocumentsToAttest,
  DocumentToAttest,
  GivenDocument,
  PredicateToAttest,
} from './documents.ts';
import type { spec } from './spec.ts';
import { vexDocuments } from './vex-documents.ts';

type Inputs = Pick<InputsOf<typeof spec.inputs>, 'type' | 'predicate' | 'predicate-type'>;

/** URI of the scanner in attestations. */
const SCANNER_URI = 'pkg:github/assay-dev/assay';

/** Returns SLSA provenance for the run, from the claims in its identity token. */
export function provenanceOf(claims: JsonObject, host: Host): DocumentsToAttest {
  const serverUrl = host.context?.serverUrl ?? 'https://github.com';
  const predicate = provenancePredicate(claims, serverUrl);
  return oneDocument({ predicateType: SLSA_PROVENANCE_PREDICATE_TYPE, predicate });
}

/**
 * Returns the documents to attest, according to the inputs `type` and `predicate`. Provenance does not need a document.
 */
export async function documentsOf(inputs: Inputs, host: Host): Promise<DocumentsToAttest> {
  switch (inputs.type) {
    case 'provenance':
      return { isGiven: true, documents: [] };
    case 'sbom':
      return await sbomDocuments(inputs, host);
    case 'vulnerabilities':
    case 'cosign-vuln':
      return await scanDocuments(inputs, host);
    case 'openvex': {
      if (inputs.predicate.length === 0) return await vexDocuments(host);
      const { path, value } = await onlyDocument(inputs, host);
      const predicate = openVexPredicate(value, path);
      return oneDocument({ predicateType: OPENVEX_PREDICATE_TYPE, predicate });
    }
    case 'test-result': {
      const { path, value } = await onlyDocument(inputs, host);
      const predicate = testResultPredicate(value, path);
      return oneDocument({ predicateType: TEST_RESULT_PREDICATE_TYPE, predicate });
    }
    case 'custom':
      return oneDocument(await givenPredicate(inputs, host));
  }
}

function oneDocument(predicate: PredicateToAttest): DocumentsToAttest {
  return { isGiven: true, documents: [async () => [predicate]] };
}

async function sbomDocuments(inputs: Inputs, host: Host): Promise<DocumentsToAttest> {
  const given = inputs.predicate.map((path) => [path]);
  const isGiven = given.length > 0;
  const sets = isGiven ? given : await documentsOfJob(host);
  const documents = sets.map(
    (paths) => async () =>
      await Promise.all(paths.map((path) => sbomPredicateAt(path, { isOwn: !isGiven }, host))),
  );
  return { isGiven, documents };
}

async function sbomPredicateAt(
  path: string,
  { isOwn }: Pick<About, 'isOwn'>,
  host: Host,
): Promise<PredicateToAttest> {
  const bytes = await readPlainFile(path, guardedFolders(host));
  const shown = shownPath(host, path);
  const found = sbomPredicate(parseJson(bytes, path), shown);
  const about = aboutSbom({ bytes, document: found.predicate, path: shown }, isOwn);
  return { ...found, about: about ?? (isOwn ? aboutFiles(shown) : undefined) };
}

async function scanDocuments(inputs: Inputs, host: Host): Promise<DocumentsToAttest> {
  const given = onlyPath(inputs);
  const paths = given === undefined ? await findingsOfJob(host.stepsFolder) : [given];
  return {
    isGiven: given !== undefined,
    documents: paths.map((path) => () => scanPredicates(path, inputs, host)),
  };
}

/** Returns the scan's findings. For an index, also returns the findings for each image. */
async function scanPredicates(path: string, inputs: Inputs, host: Host): Promise<DocumentToAttest> {
  const found = await readFindings(path, guardedFolders(host));
  const { findings: whole } = found;
  const parts = (whole.images ?? []).map(({ platform, digest }) => ({
    ...whole,
    source: { ...whole.source, digest, imageId: undefined, indexDigest: undefined, platform },
    findings: whole.findings.filter(({ platforms }) => platforms?.includes(platform) !== false),
  }));
  return [whole, ...parts].map((findings) => scanPredicate({ ...found, findings }, inputs, host));
}

function scanPredicate(found: EarlierScan, inputs: Inputs, host: Host): PredicateToAttest {
  const run = {
    uri: SCANNER_URI,
    version,
    startedOn: found.writtenAt,
    finishedOn: found.writtenAt,
  };
  const about = aboutScan(found.findings.source);
  if (inputs.type === 'cosign-vuln') {
    const predicate = cosignVulnerabilitiesPredicate(found.findings, run, runUrl(host));
    return { predicateType: COSIGN_VULNERABILITIES_PREDICATE_TYPE, predicate, about };
  }
  const predicate = vulnerabilitiesPredicate(found.findings, run);
  return { predicateType: VULNERABILITIES_PREDICATE_TYPE, predicate, about };
}

function runUrl({ context }: Host): string {
  if (context === undefined) return '';
  return `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`;
}

async function givenPredicate(inputs: Inputs, host: Host): Promise<PredicateToAttest> {
  const predicateType = inputs['predicate-type'];
  if (inputs.predicate.length === 0 || predicateType === undefined) {
    throw new UserError(
      'input-missing',
      'A custom attestation requires both `predicate` and `predicate-type`.',
      'Set `predicate` to the JSON file, and `predicate-type` to the URI of its type.',
    );
  }
  return customPredicate(predicateType, await onlyDocument(inputs, host));
}

async function onlyDocument(inputs: Inputs, host: Host): Promise<GivenDocument> {
  const path = onlyPath(inputs);
  if (path !== undefined) {
    const bytes = await readPlainFile(path, guardedFolders(host));
    return { path: shownPath(host, path), bytes, value: parseJson(bytes, path) };
  }
  throw new UserError(
    'input-missing',
    `An attestation of type ${inputs.type} requires a document, but none was specified.`,
    'Set `predicate` to the path of the document.',
  );
}

function onlyPath({ predicate, type }: Inputs): string | undefined {
  if (predicate.length <= 1) return predicate[0];
  throw new UserError(
    'input-conflict',
    `${predicate.length} documents specified, but an attestation of type ${type} can have only one.`,
    'Set `predicate` to one document, and use a separate step for each document.',
  );
}
