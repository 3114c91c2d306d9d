import { digestOfFile } from '../../shared/attest/file-subjects.ts';
import { requireFits } from '../../shared/attest/size.ts';
import { makeStatement } from '../../shared/attest/statement.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { Bundle } from '../../shared/model/attestation.ts';
import { legacyAttestation } from '../../shared/sign/sign-payload.ts';
import { signStatement } from '../../shared/sign/sign-statement.ts';
import type { Signer } from '../../shared/sign/signer.ts';
import { confirmStored, type Written } from '../../shared/store/confirm-stored.ts';
import { putBundle } from '../../shared/store/put-bundle.ts';
import { putLegacyAttestation } from '../../shared/store/put-legacy.ts';
import { writeEvidence } from '../steps/evidence.ts';
import type { ImagePlace } from '../steps/image-place.ts';
import { networkOf } from '../steps/network.ts';
import { recordingFailure } from '../steps/record-failure.ts';
import { openWorkflowSigner, trustOf } from '../steps/sigstore.ts';
import { openStepFiles } from '../steps/step-files.ts';
import { subjectOf } from '../steps/subject.ts';
import { predicateOf } from './predicate.ts';
import { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** subject and predicate -> statement -> bundle -> registry, GitHub, file */
export async function main(host: Host): Promise<void> {
  await recordingFailure(host, spec.name, () => attest(host));
}

async function attest(host: Host): Promise<void> {
  const inputs = readInputs(spec, host);
  const files = await openStepFiles(host, spec.name, inputs['output-dir']);
  const { subject, place } = await subjectOf(inputs, host, digestOfFile);
  const { signer, claims } = await openWorkflowSigner(await trustOf(inputs, host), host);
  const { predicateType, predicate } = await predicateOf(inputs, claims, host);
  const statement = makeStatement([subject], predicateType, predicate);
  const isForRekorV1 = signer.services.logs.some(({ version }) => version === 1);
  requireFits(statement, { isForGitHub: inputs.github, isForRekorV1 });

  const bundle = await signStatement(signer, statement);
  const stored =
    place === undefined
      ? []
      : await storeWithImage(place, bundle, predicateType, { inputs, signer, host });
  const attestationId = inputs.github ? await storedWithGitHub(bundle, inputs, host) : '';
  const { path, logIndex } = await writeEvidence(files, bundle, {
    action: 'attest',
    subjects: [subject],
    predicateType,
    stored,
  });
  host.setOutput('digest', subject.digest);
  host.setOutput('bundle', path);
  host.setOutput('predicate-type', predicateType);
  host.setOutput('log-index', logIndex);
  host.setOutput('attestation-id', attestationId);
  host.finish('pass', `Attested ${predicateType} of ${subject.name}@${subject.digest}.`);
}

/** Beside the image, and read back. */
async function storeWithImage(
  { store, subject }: ImagePlace,
  bundle: Bundle,
  predicateType: string,
  {
    inputs,
    signer,
    host,
  }: { readonly inputs: Inputs; readonly signer: Signer; readonly host: Host },
): Promise<readonly string[]> {
  const network = networkOf(host);
  const places = [(await putBundle(store, subject, bundle, predicateType, network)).place];
  const written: Written[] = [{ kind: 'bundle', bundle }];
  if (inputs.legacy) {
    const signed = await legacyAttestation(signer, bundle, predicateType);
    places.push((await putLegacyAttestation(store, subject.digest, signed, network)).place);
    written.push({ kind: 'legacy-attestation', signed });
  }
  await confirmStored(store, subject.digest, written, network);
  return places;
}

/** Loaded only when it is used: the GitHub client takes its time to start. */
async function storedWithGitHub(bundle: Bundle, inputs: Inputs, host: Host): Promise<string> {
  const { storeWithGitHub } = await import('./store-with-github.ts');
  return await storeWithGitHub(bundle, inputs.token, host);
}
