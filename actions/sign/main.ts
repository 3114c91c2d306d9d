import { openEvidenceStores } from '../../shared/flows/publishing/evidence-stores.ts';
import { warnOfHiddenEvidence } from '../../shared/flows/publishing/hidden-evidence.ts';
import { requireMaySign, requireMayStore } from '../../shared/flows/publishing/preflight.ts';
import { publishEvidence } from '../../shared/flows/publishing/publish-evidence.ts';
import { requireImages, requireScanned } from '../../shared/flows/publishing/scanned-images.ts';
import { writeEvidence } from '../../shared/flows/publishing/write-evidence.ts';
import { claimedRun } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { OpenSigning } from '../../shared/flows/signing/open-signing.ts';
import { loadSigning, openSigningLate } from '../../shared/flows/signing/open-signing-late.ts';
import { resolveSubjects } from '../../shared/flows/subjects/resolve-subjects.ts';
import type { Host } from '../../shared/host/host.ts';
import { networkOf } from '../../shared/host/network.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { planSignatures, requireSignable } from './plan-signatures.ts';
import { spec } from './spec.ts';

/** Resolves images or files to digests, signs them with one certificate, and stores and verifies each signature. */
export async function main(
  host: Host,
  open: OpenSigning = openSigningLate,
  scan?: string,
): Promise<void> {
  await claimedRun(host, spec, ({ files }) => sign(host, files, open, scan));
}

/** @param scan Path of the scan findings that must cover every image. Default: the findings of the job. */
async function sign(
  host: Host,
  files: StepFiles,
  open: OpenSigning,
  scan: string | undefined,
): Promise<void> {
  const inputs = readInputs(spec, host);
  await requireMaySign(inputs, host);
  const targets = await resolveSubjects(inputs, host);
  requireSignable(targets, inputs);
  await requireImages(targets);
  const isScanned = await requireScanned(targets, host, scan);
  await Promise.all([
    requireMayStore(targets),
    warnOfHiddenEvidence(targets, ['att'], host),
    loadSigning(),
  ]);
  const { signer, own } = await open(inputs, host);
  const places = await openEvidenceStores(inputs, host);
  const world = networkOf(host);

  const works = await planSignatures(targets, inputs, { signer, places, world });
  const published = await publishEvidence(works, { own, replace: inputs.replace, world });

  const { path, linesPath, logIndex } = await writeEvidence(files, 'sign', published);
  host.setOutput('digest', targets[0]?.subject.digest ?? '');
  host.setOutput('bundle', path);
  host.setOutput('bundles', linesPath);
  host.setOutput('log-index', logIndex);
  for (const { work, isReused } of published) {
    host.info(`${isReused ? 'was signed already' : 'signed'}  ${work.name}`);
  }
  const names = published.map(({ work }) => work.name).join(', ');
  host.finish('pass', `Signed ${names}.${isScanned ? '' : ' No image was scanned in this job.'}`);
}
