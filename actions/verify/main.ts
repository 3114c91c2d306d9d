import { digestOfFile } from '../../shared/attest/file-subjects.ts';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { prettyJson } from '../../shared/json/canonical-json.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Candidate } from '../../shared/model/evidence.ts';
import type { Verification } from '../../shared/model/verification.ts';
import {
  decideVerification,
  type RequiredEvidence,
} from '../../shared/policy/decide-verification.ts';
import { readEvidenceFile } from '../../shared/store/files.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import type { Expectation, ExpectedIdentity } from '../../shared/verify/expectation.ts';
import { verifyCandidates } from '../../shared/verify/verify-candidates.ts';
import { explainDecision } from '../steps/explain-decision.ts';
import type { ImagePlace } from '../steps/image-place.ts';
import { readInputFile } from '../steps/read-file.ts';
import { recordingFailure } from '../steps/record-failure.ts';
import { requirementsOf } from '../steps/requirements.ts';
import { trustOf } from '../steps/sigstore.ts';
import { openStepFiles, shownPath } from '../steps/step-files.ts';
import { type OpenSubject, subjectOf } from '../steps/subject.ts';
import { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** subject -> everything that might be evidence -> what holds -> decision */
export async function main(host: Host): Promise<void> {
  await recordingFailure(host, spec.name, () => verify(host));
}

async function verify(host: Host): Promise<void> {
  const inputs = readInputs(spec, host);
  const required = requirementsOf(inputs.require);
  const expectation = expectationOf(inputs, required, host);
  const opened = await subjectOf(inputs, host, digestOfFile);
  const trust = await trustOf(inputs, host);

  const candidates = await candidatesOf(opened.place, inputs.bundle, host);
  const subject = await contentOf(opened, inputs);
  const { thresholds } = trust;
  const believed = { trustedRoot: await trust.trustedRoot(), thresholds };
  const verification = verifyCandidates(candidates, subject, expectation, believed);
  const decision = decideVerification(verification, required);

  const files = await openStepFiles(host, spec.name, inputs['output-dir']);
  host.setOutput('decision', decision.outcome);
  host.setOutput('digest', opened.subject.digest);
  host.setOutput('verification', await files.write('verification.json', prettyJson(verification)));
  host.setOutput('decision-file', await files.write('decision.json', prettyJson(decision)));
  show(verification, host);
  host.finish(decision.outcome, explanation(decision));
}

function expectationOf(
  inputs: Inputs,
  required: readonly RequiredEvidence[],
  host: Host,
): Expectation {
  const issuer = inputs['certificate-oidc-issuer'];
  const identities: ExpectedIdentity[] = [
    ...inputs['certificate-identity'].map((exact) => ({ san: { exact }, issuer })),
    ...inputs['certificate-identity-pattern'].map((pattern) => ({ san: { pattern }, issuer })),
  ];
  if (identities.length === 0) {
    throw new UserError(
      'input-missing',
      'Nothing says who may have signed.',
      'Give `certificate-identity`, such as `${{ github.server_url }}/${{ github.workflow_ref }}`.',
    );
  }
  const days = inputs['max-age-days'];
  return {
    identities,
    predicateTypes: required.flatMap(({ types }) => types),
    ...(days === undefined ? {} : { maxAge: { days, now: host.now() } }),
  };
}

/** What lies beside the image, and in the files that were named. */
async function candidatesOf(
  place: ImagePlace | undefined,
  paths: readonly string[],
  host: Host,
): Promise<readonly Candidate[]> {
  const stored = place === undefined ? [] : await listEvidence(place.store, place.subject.digest);
  const given: Candidate[] = [];
  for (const path of paths) {
    given.push(...readEvidenceFile(await readInputFile(path), shownPath(host, path)));
  }
  return [...stored, ...given];
}

/** A file's bytes too: a signature may be over them and not over a statement. */
async function contentOf(opened: OpenSubject, { path }: Inputs) {
  if (path === undefined) return opened.subject;
  return { ...opened.subject, content: await readInputFile(path) };
}

function show({ verified, refused }: Verification, host: Host): void {
  for (const { predicateType, identity, origin } of verified) {
    host.info(`verified  ${predicateType}\n          by ${identity.san}\n          ${origin}`);
  }
  for (const { origin, code, message } of refused) {
    host.info(`refused   ${origin}\n          ${code}: ${message}`);
  }
}

function explanation(decision: Decision): string {
  if (decision.outcome !== 'pass') return explainDecision(decision);
  return `${decision.subject} has all the evidence that was asked for.`;
}
