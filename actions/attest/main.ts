import { artifactListText } from '../../shared/attest/subjects.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { openEvidenceStores } from '../../shared/flows/publishing/evidence-stores.ts';
import { warnOfHiddenEvidence } from '../../shared/flows/publishing/hidden-evidence.ts';
import { storeChoice } from '../../shared/flows/publishing/inputs.ts';
import type { PublishedEvidence } from '../../shared/flows/publishing/planned-attestation.ts';
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
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { countNoun } from '../../shared/text/count.ts';
import { assignSubjects } from './assign-subjects.ts';
import { planAttestations } from './plan-attestations.ts';
import { spec } from './spec.ts';

/**
 * Assigns documents to subjects and signs the statements with one certificate. Then stores and verifies every bundle.
 */
export async function main(
  host: Host,
  open: OpenSigning = openSigningLate,
  scan?: string,
): Promise<void> {
  await claimedRun(host, spec, ({ files }) => attest(host, files, open, scan));
}

/**
 * Runs `attest` with the given function for opening a signer.
 *
 * @param scan Path to findings.json from the scan that must cover every image. By default, all findings from the job
 * are used.
 */
async function attest(
  host: Host,
  files: StepFiles,
  open: OpenSigning,
  scan: string | undefined,
): Promise<void> {
  const inputs = readInputs(spec, host);
  const isHandOff = inputs['subjects-only'];
  const run = runRepository(host);
  const { github } = run;
  const stores = storeChoice(inputs);
  const signing = signingChoice(inputs);
  if (!isHandOff) await requireMaySign(stores, signing, github, host);
  const targets = await resolveSubjects(namedSubjects(inputs), registryLogin(inputs), host);
  await requireImages(targets);
  await requireScanned(targets, await readScans(host, scan));
  if (isHandOff) return await handOff(targets, files, host);
  const readDocuments = async () => {
    const { documentsOf, provenanceOf } = await import('./predicate.ts');
    const documents = await assignSubjects(await documentsOf(inputs, host), targets, host);
    return { documents, provenanceOf };
  };
  // Waits for both before a certificate is requested, because the certificate authority publishes every certificate.
  const permitted = Promise.all([requireMayStore(targets), readDocuments()]);
  const [opened, [, { documents, provenanceOf }]] = await Promise.all([
    open(signing, run, host, permitted),
    permitted,
    warnOfHiddenEvidence(targets, ['sig', 'att'], host),
  ]);
  const predicates =
    inputs.type === 'provenance'
      ? await assignSubjects(provenanceOf(await opened.claims(), host), targets, host)
      : documents;
  const places = await openEvidenceStores(stores, github);

  const clock = github.network;
  const planned = planAttestations(predicates, inputs, { signer: opened.signer, places, clock });
  const { replace } = stores;
  const published = await publishEvidence(planned, async () => opened, { replace, clock });

  const { path, linesPath, logIndex } = await writeEvidence(files, 'attest', published);
  host.setOutput('digest', targets[0]?.subject.digest ?? '');
  host.setOutput('bundle', path);
  host.setOutput('bundles', linesPath);
  host.setOutput('predicate-type', predicates[0]?.predicateType ?? '');
  host.setOutput('log-index', logIndex);
  const [attestationId = ''] = attestationIds(published);
  host.setOutput('attestation-id', attestationId);
  host.setOutput('attestation-url', attestationId === '' ? '' : pageOf(attestationId, host));
  if (inputs['storage-record']) {
    const { recordStorage } = await import('../../shared/flows/publishing/linked-artifacts.ts');
    await recordStorage(targets, github, host);
  }
  host.finish('pass', publishedText('attested', published, path, host));
}

/** Returns the IDs that GitHub assigned to the stored attestations, in the order of `published`. */
function attestationIds(published: readonly PublishedEvidence[]): readonly string[] {
  const stores = published.flatMap(({ work }) => work.places);
  return stores.flatMap((store) => store.attestationId?.() ?? []);
}

/**
 * Returns the URL of an attestation's page on GitHub.
 *
 * @see https://docs.github.com/actions/how-tos/secure-your-work/use-artifact-attestations
 */
function pageOf(attestationId: string, { context }: Host): string {
  return `${context?.serverUrl}/${context?.repository}/attestations/${attestationId}`;
}

/**
 * Writes the list of subjects for another job. That job signs the subjects but does not build anything. It receives
 * only digests from this job, and no code.
 */
async function handOff(
  targets: readonly ResolvedSubject[],
  files: StepFiles,
  host: Host,
): Promise<void> {
  const subjects = targets.map(({ subject, place }) => {
    if (place?.store.kind === 'layout') throw notElsewhere(subject.name);
    return { ...subject, kind: place === undefined ? ('file' as const) : ('oci' as const) };
  });
  host.setOutput('digest', targets[0]?.subject.digest ?? '');
  host.setOutput('subjects', await files.write('subjects.json', artifactListText(subjects)));
  host.finish('pass', `Listed ${countNoun(subjects.length, 'subject')}.`);
}

function notElsewhere(name: string): UserError {
  return new UserError(
    'not-supported',
    `The image ${name} is in a folder that other jobs cannot read.`,
    'First push the image to a registry.',
  );
}
