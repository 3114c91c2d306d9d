import {
  cosignSignStatement,
  simpleSigningPayload,
} from '../../shared/attest/predicates/cosign-sign.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../../shared/model/attestation.ts';
import { signPayload } from '../../shared/sign/sign-payload.ts';
import { signStatement } from '../../shared/sign/sign-statement.ts';
import { confirmStored, type Written } from '../../shared/store/confirm-stored.ts';
import { putBundle } from '../../shared/store/put-bundle.ts';
import { putLegacySignature } from '../../shared/store/put-legacy.ts';
import { writeEvidence } from '../steps/evidence.ts';
import { openImagePlace } from '../steps/image-place.ts';
import { networkOf } from '../steps/network.ts';
import { recordingFailure } from '../steps/record-failure.ts';
import { openWorkflowSigner, trustOf } from '../steps/sigstore.ts';
import { openStepFiles } from '../steps/step-files.ts';
import { spec } from './spec.ts';

/** image -> digest -> certificate -> signature -> registry, and read back */
export async function main(host: Host): Promise<void> {
  await recordingFailure(host, spec.name, () => sign(host));
}

async function sign(host: Host): Promise<void> {
  const inputs = readInputs(spec, host);
  const files = await openStepFiles(host, spec.name, inputs['output-dir']);
  const { store, subject } = await openImagePlace(inputs.image, inputs, host);
  const { signer } = await openWorkflowSigner(await trustOf(inputs, host), host);
  const network = networkOf(host);

  const bundle = await signStatement(signer, cosignSignStatement(subject.digest));
  const stored = await putBundle(store, subject, bundle, COSIGN_SIGN_PREDICATE_TYPE, network);
  const places = [stored.place];
  const written: Written[] = [{ kind: 'bundle', bundle }];
  if (inputs.legacy) {
    const signed = await signPayload(signer, simpleSigningPayload(store.name, subject.digest));
    const legacy = await putLegacySignature(store, subject.digest, signed, network);
    places.push(legacy.place);
    written.push({ kind: 'legacy-signature', signed });
  }
  await confirmStored(store, subject.digest, written, network);

  const { path, logIndex } = await writeEvidence(files, bundle, {
    action: 'sign',
    subjects: [{ name: store.name, digest: subject.digest }],
    predicateType: COSIGN_SIGN_PREDICATE_TYPE,
    stored: places,
  });
  host.setOutput('digest', subject.digest);
  host.setOutput('bundle', path);
  host.setOutput('log-index', logIndex);
  host.finish('pass', `Signed ${store.name}@${subject.digest}.`);
}
