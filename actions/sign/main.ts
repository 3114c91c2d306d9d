import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { claimedRun } from '../steps/claimed-run.ts';
import { writeEvidence } from '../steps/evidence.ts';
import { evidencePlaces } from '../steps/evidence-places.ts';
import { warnOfHiddenEvidence } from '../steps/hidden-evidence.ts';
import { networkOf } from '../steps/network.ts';
import { requireMaySign, requireMayStore } from '../steps/preflight.ts';
import { publishEvidence } from '../steps/publish-evidence.ts';
import { requireImages, requireScanned } from '../steps/scanned-images.ts';
import { type OpenSigning, openSigning } from '../steps/signing.ts';
import type { StepFiles } from '../steps/step-files.ts';
import { targetsOf } from '../steps/targets.ts';
import { spec } from './spec.ts';
import { requireSignable, signatureWorks } from './works.ts';

/** images or files -> digests -> one certificate -> signatures -> every place, and read back */
export async function main(
  host: Host,
  open: OpenSigning = openSigning,
  scan?: string,
): Promise<void> {
  await claimedRun(host, spec, ({ files }) => sign(host, files, open, scan));
}

/** @param scan Findings of the scan that must have read every image; without it, those of the job. */
async function sign(
  host: Host,
  files: StepFiles,
  open: OpenSigning,
  scan: string | undefined,
): Promise<void> {
  const inputs = readInputs(spec, host);
  await requireMaySign(inputs, host);
  const targets = await targetsOf(inputs, host);
  requireSignable(targets, inputs);
  await requireImages(targets);
  const isScanned = await requireScanned(targets, host, scan);
  await requireMayStore(targets);
  const [{ signer, own }] = await Promise.all([
    open(inputs, host),
    warnOfHiddenEvidence(targets, ['att'], host),
  ]);
  const places = await evidencePlaces(inputs, host);
  const world = networkOf(host);

  const works = await signatureWorks(targets, inputs, { signer, places, world });
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
