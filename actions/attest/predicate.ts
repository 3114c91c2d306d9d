import { provenancePredicate } from '../../shared/attest/predicates/provenance.ts';
import { sbomPredicate } from '../../shared/attest/predicates/sbom.ts';
import {
  VULNERABILITIES_PREDICATE_TYPE,
  vulnerabilitiesPredicate,
} from '../../shared/attest/predicates/vulnerabilities.ts';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import { parseJson } from '../../shared/json/parse-json.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE } from '../../shared/model/attestation.ts';
import { latestStepFile, readFindings } from '../steps/earlier-results.ts';
import { readInputFile } from '../steps/read-file.ts';
import { shownPath } from '../steps/step-files.ts';
import { version } from '../version.generated.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** What names Assay as a scanner in attestations. */
const SCANNER_URI = 'pkg:github/assay-dev/assay';

export interface PredicateToAttest {
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** What to attest, as `type` and `predicate` say. */
export async function predicateOf(
  inputs: Inputs,
  claims: JsonObject,
  host: Host,
): Promise<PredicateToAttest> {
  switch (inputs.type) {
    case 'provenance': {
      const serverUrl = host.context?.serverUrl ?? 'https://github.com';
      const predicate = provenancePredicate(claims, serverUrl);
      return { predicateType: SLSA_PROVENANCE_PREDICATE_TYPE, predicate };
    }
    case 'sbom': {
      const path = inputs.predicate ?? (await documentOfJob(host));
      return sbomPredicate(parseJson(await readInputFile(path), path), shownPath(host, path));
    }
    case 'vulnerabilities':
      return await scanPredicate(inputs, host);
    case 'custom':
      return await customPredicate(inputs);
  }
}

async function scanPredicate(inputs: Inputs, host: Host): Promise<PredicateToAttest> {
  const found = await readFindings(inputs.predicate, host);
  const run = {
    uri: SCANNER_URI,
    version,
    startedOn: found.writtenAt,
    finishedOn: found.writtenAt,
  };
  const predicate = vulnerabilitiesPredicate(found.findings, run);
  return { predicateType: VULNERABILITIES_PREDICATE_TYPE, predicate };
}

async function customPredicate(inputs: Inputs): Promise<PredicateToAttest> {
  const { predicate: path, 'predicate-type': predicateType } = inputs;
  if (path === undefined || predicateType === undefined) {
    throw new UserError(
      'input-missing',
      'A custom attestation needs both `predicate` and `predicate-type`.',
      'Give the file with the JSON, and the URI that says what it is.',
    );
  }
  return { predicateType, predicate: parseJson(await readInputFile(path), path) };
}

/** The SBOM that the last `sbom` step of the job wrote. */
async function documentOfJob(host: Host): Promise<string> {
  const path =
    (await latestStepFile(host, 'bom.cdx.json')) ?? (await latestStepFile(host, 'bom.spdx.json'));
  if (path !== undefined) return path;
  throw new UserError(
    'input-missing',
    'There is no SBOM to attest: no step of this job has written one.',
    'Give `predicate`, or run `sbom` before.',
  );
}
