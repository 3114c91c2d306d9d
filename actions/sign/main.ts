import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { openEvidenceStores } from '../../shared/flows/publishing/evidence-stores.ts';
import { warnOfHiddenEvidence } from '../../shared/flows/publishing/hidden-evidence.ts';
import { storeChoice } from '../../shared/flows/publishing/inputs.ts';
import { requireMaySign, requireMayStore } from '../../shared/flows/publishing/preflight.ts';
import { publishEvidence } from '../../shared/flows/publishing/publish-evidence.ts';
import { publishedText } from '../../shared/flows/publishing/published-text.ts';
import { readScans } from '../../shared/flows/publishing/read-scans.ts';
import { requireImages, requireScanned } from '../../shared/flows/publishing/scanned-images.ts';
import { writeEvidence } from '../../shared/flows/publishing/write-evidence.ts';
import { claimedRun } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import { signingChoice } from '../../shared/flows/signing/inputs.ts';
import { openSigningLate } from '../../shared/flows/signing/open-signing-late.ts';
import type { OpenSigning } from '../../shared/flows/signing/signing.ts';
import { namedSubjects } from '../../shared/flows/subjects/inputs.ts';
import { resolveSubjects } from '../../shared/flows/subjects/resolve-subjects.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { planSignatures, requireSignable } from './plan-signatures.ts';
import { spec } from './spec.ts';

/**
 * Resolves images or files to digests, and signs them with one certificate. Then stores and verifies each signature.
 */
export async function main(
  host: Host,
  open: OpenSigning = openSigningLate,
  scan?: string,
): Promise<void> {
  await claimedRun(host, spec, ({ files }) => sign(host, files, open, scan));
}

/**
 * Runs `sign` with the given function for opening a signer.
 *
 * @param scan Path to findings.json from the scan that must cover every image. By default, all findings from the job
 * are used.
 */
async function sign(
  host: Host,
  files: StepFiles,
  open: OpenSigning,
  scan: string | undefined,
): Promise<void> {
  const inputs = readInputs(spec, host);
  const run = runRepository(host);
  const { github } = run;
  const stores = storeChoice(inputs);
  const signing = signingChoice(inputs);
  await requireMaySign(stores, signing, github, host);
  const targets = await resolveSubjects(namedSubjects(inputs), registryLogin(inputs), host);
  requireSignable(targets, inputs);
  await requireImages(targets);
  const isScanned = await requireScanned(targets, await readScans(host, scan));
  const places = await openEvidenceStores(stores, github);
  const clock = github.network;

  const planned = await planSignatures(targets, inputs, { places, clock });
  const openPermitted = async () => {
    const permitted = requireMayStore(targets);
    const [opened] = await Promise.all([
      open(signing, run, host, permitted),
      // If an earlier stage already opened a signer, `open` does not wait for this permission.
      permitted,
      permitted.then(() => warnOfHiddenEvidence(targets, ['att'], host)),
    ]);
    return opened;
  };
  const { replace } = stores;
  const published = await publishEvidence(planned, openPermitted, { replace, clock });

  const { path, linesPath, logIndex } = await writeEvidence(files, 'sign', published);
  host.setOutput('digest', targets[0]?.subject.digest ?? '');
  host.setOutput('bundle', path);
  host.setOutput('bundles', linesPath);
  host.setOutput('log-index', logIndex);
  const isUnscanned = !isScanned && targets.some(({ place }) => place !== undefined);
  const remark = isUnscanned ? ' No image was scanned in this job.' : '';
  host.finish('pass', `${publishedText('signed', published, path, host)}${remark}`);
}
