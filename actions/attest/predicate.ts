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
import { DataError, UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE } from '../../shared/model/attestation.ts';
import type { SourceDescription } from '../../shared/model/inventory.ts';
import { readDocument } from '../../shared/sbom/read-document.ts';
import { documentsOfJob, type EarlierScan, readFindings } from '../steps/earlier-results.ts';
import { readInputFile } from '../steps/read-file.ts';
import { shownPath } from '../steps/step-files.ts';
import { version } from '../version.generated.ts';
import type { spec } from './spec.ts';

type Inputs = Pick<InputsOf<typeof spec.inputs>, 'type' | 'predicate' | 'predicate-type'>;

/** What names Assay as a scanner in attestations. */
const SCANNER_URI = 'pkg:github/assay-dev/assay';

export interface PredicateToAttest {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** Which image the document says that it is about; absent when it holds for every subject. */
  readonly about?: AboutImage | undefined;
}

/** What a document says of the image that it is about. */
interface AboutImage {
  /** Of its manifest, and of the index that it was taken from. */
  readonly digests: readonly string[];
  /** Digest of its configuration; only Assay’s own documents have it. */
  readonly imageId: string | undefined;
}

/** SLSA provenance of the run that the claims of its identity token are about. */
export function provenanceOf(claims: JsonObject, host: Host): PredicateToAttest {
  const serverUrl = host.context?.serverUrl ?? 'https://github.com';
  const predicate = provenancePredicate(claims, serverUrl);
  return { predicateType: SLSA_PROVENANCE_PREDICATE_TYPE, predicate };
}

/**
 * The documents to attest, as `type` and `predicate` say: one, but for SBOMs and for scans of an index.
 * Provenance is no document: there are none of it.
 */
export async function documentsOf(
  inputs: Inputs,
  host: Host,
): Promise<readonly PredicateToAttest[]> {
  switch (inputs.type) {
    case 'provenance':
      return [];
    case 'sbom':
      return await sbomPredicates(inputs, host);
    case 'vulnerabilities':
    case 'cosign-vuln':
      return await scanPredicates(inputs, host);
    case 'openvex': {
      const { path, value } = await onlyDocument(inputs, host);
      const predicate = openVexPredicate(value, path);
      return [{ predicateType: OPENVEX_PREDICATE_TYPE, predicate }];
    }
    case 'test-result': {
      const { path, value } = await onlyDocument(inputs, host);
      const predicate = testResultPredicate(value, path);
      return [{ predicateType: TEST_RESULT_PREDICATE_TYPE, predicate }];
    }
    case 'custom':
      return [await customPredicate(inputs, host)];
  }
}

async function sbomPredicates(inputs: Inputs, host: Host): Promise<readonly PredicateToAttest[]> {
  const given = inputs.predicate;
  const documents = given.length > 0 ? given : await documentsOfJob(host);
  return await Promise.all(
    documents.map(async (path) => {
      const bytes = await readInputFile(path);
      const shown = shownPath(host, path);
      return { ...sbomPredicate(parseJson(bytes, path), shown), about: aboutOf(bytes, shown) };
    }),
  );
}

/** The image in the document, and the index that it was taken from. Other documents say nothing of it. */
function aboutOf(bytes: Buffer, path: string): AboutImage | undefined {
  try {
    return imageIn(readDocument(bytes, path).source);
  } catch (error) {
    // A version that is not read here is attested as it is.
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

function imageIn({ digest, imageId, indexDigest }: SourceDescription): AboutImage | undefined {
  const digests = [digest, indexDigest].filter((each) => each !== undefined);
  return digests.length === 0 && imageId === undefined ? undefined : { digests, imageId };
}

/** Of what was scanned; of an index, also of each of its images what was found there. */
async function scanPredicates(inputs: Inputs, host: Host): Promise<readonly PredicateToAttest[]> {
  const found = await readFindings(onlyPath(inputs), host);
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
  const about = imageIn(found.findings.source);
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

async function customPredicate(inputs: Inputs, host: Host): Promise<PredicateToAttest> {
  const predicateType = inputs['predicate-type'];
  if (inputs.predicate.length === 0 || predicateType === undefined) {
    throw new UserError(
      'input-missing',
      'A custom attestation needs both `predicate` and `predicate-type`.',
      'Give the file with the JSON, and the URI that says what it is.',
    );
  }
  return { predicateType, predicate: (await onlyDocument(inputs, host)).value };
}

async function onlyDocument(inputs: Inputs, host: Host) {
  const path = onlyPath(inputs);
  if (path !== undefined) {
    return { path: shownPath(host, path), value: parseJson(await readInputFile(path), path) };
  }
  throw new UserError(
    'input-missing',
    `An attestation of the type ${inputs.type} needs a document.`,
    'Give its file as `predicate`.',
  );
}

function onlyPath({ predicate, type }: Inputs): string | undefined {
  if (predicate.length <= 1) return predicate[0];
  throw new UserError(
    'input-conflict',
    `There are ${predicate.length} documents, and an attestation of the type ${type} has one.`,
    'Give one `predicate`, and use one step for each document.',
  );
}
