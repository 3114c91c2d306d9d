import { prettyJson } from '../../shared/json/canonical-json.ts';
import { arrayAt, isObject, stringAt } from '../../shared/json/guards.ts';
import type { Bundle } from '../../shared/model/attestation.ts';
import { EVIDENCE_KIND, type EvidenceFile } from '../../shared/model/steps.ts';
import { bundleFileText } from '../../shared/store/files.ts';
import type { StepFiles } from './step-files.ts';

/** Writes the bundle for people to keep and the record of it for `report`; the bundle's path. */
export async function writeEvidence(
  files: StepFiles,
  bundle: Bundle,
  record: Omit<EvidenceFile, 'kind' | 'logIndex'>,
): Promise<{ readonly path: string; readonly logIndex: string }> {
  const logIndex = logIndexOf(bundle);
  const path = await files.write(`${record.action}.sigstore.json`, bundleFileText(bundle));
  const evidence = { kind: EVIDENCE_KIND, ...record, ...(logIndex === '' ? {} : { logIndex }) };
  await files.write('evidence.json', prettyJson(evidence));
  return { path, logIndex };
}

/** The entry of the first log; empty without a log. */
function logIndexOf(bundle: Bundle): string {
  const material = bundle.verificationMaterial;
  const [entry] = (isObject(material) ? arrayAt(material, 'tlogEntries') : undefined) ?? [];
  return isObject(entry) ? (stringAt(entry, 'logIndex') ?? '') : '';
}
