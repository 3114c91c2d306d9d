import { cosignSignStatement } from '../../shared/attest/predicates/cosign-sign.ts';
import { simpleSigningPayload } from '../../shared/attest/predicates/simple-signing.ts';
import { UserError } from '../../shared/errors/errors.ts';
import type { EvidenceStores } from '../../shared/flows/publishing/evidence-stores.ts';
import type {
  PlannedAttestation,
  PlannedLegacyLayer,
} from '../../shared/flows/publishing/planned-attestation.ts';
import type {
  ImageSubject,
  ResolvedSubject,
} from '../../shared/flows/subjects/resolved-subject.ts';
import { subjectContent } from '../../shared/flows/subjects/subject-content.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { COSIGN_SIGN_PREDICATE_TYPE } from '../../shared/model/attestation.ts';
import type { Clock } from '../../shared/net/network.ts';
import { signPayload } from '../../shared/sign/sign-payload.ts';
import { signBlob, signStatement } from '../../shared/sign/sign-statement.ts';
import { signsOtherContent } from '../../shared/sign/signs-other-content.ts';
import { legacyStore } from '../../shared/store/legacy-store.ts';
import { LEGACY_SIGNATURE_TYPE, MESSAGE_SIGNATURE_TYPE } from '../../shared/verify/expectation.ts';
import type { spec } from './spec.ts';

type Inputs = Pick<InputsOf<typeof spec.inputs>, 'format' | 'legacy' | 'github'>;

/**
 * Matches characters that are not allowed in a file name. A name can come from an untrusted list, so it can contain
 * slashes and dots.
 */
const UNSAFE = /[^\w.+@-]+/g;

interface Tools {
  readonly places: EvidenceStores;
  readonly clock: Clock;
}

/**
 * Checks the combination of targets and inputs before the signer is created.
 *
 * @throws {UserError} with the alternatives if a target cannot be signed or stored as requested.
 */
export function requireSignable(targets: readonly ResolvedSubject[], inputs: Inputs): void {
  requireDistinctNames(targets);
  for (const target of targets.filter((each) => isMessage(each, inputs))) {
    if (inputs.github) throw notForGitHub(target.subject.name);
    if (target.path === undefined) throw noBytes(target.subject.name);
  }
}

/**
 * Plans one signature for each target. An image signature is a signed statement. The kind of a file signature depends
 * on `format`.
 */
export async function planSignatures(
  targets: readonly ResolvedSubject[],
  inputs: Inputs,
  tools: Tools,
): Promise<readonly PlannedAttestation[]> {
  const planned: PlannedAttestation[] = [];
  for (const target of targets) {
    planned.push(
      isMessage(target, inputs)
        ? await messageWork(target, tools)
        : statementWork(target, inputs, tools),
    );
  }
  return planned;
}

function isMessage({ place }: ResolvedSubject, { format }: Inputs): boolean {
  return place === undefined && format === 'message';
}

function statementWork(
  target: ResolvedSubject,
  { legacy }: Inputs,
  tools: Tools,
): PlannedAttestation {
  const { subject, place } = target;
  const { places } = tools;
  const statement = cosignSignStatement(subject.digest);
  const predicateType = COSIGN_SIGN_PREDICATE_TYPE;
  const fileNames = [`${fileStem(target)}.sigstore.json`];
  return {
    name: nameOf(target),
    subjects: [subject],
    predicateType,
    predicate: statement.predicate,
    places: places.placesFor({ subject, place, predicateType, fileNames, isStatement: true }),
    legacy: place !== undefined && legacy ? legacyWork(subject.name, place, tools) : undefined,
    sign: (signer) => signStatement(signer, statement),
    ...(place === undefined ? { fileName: fileStem(target) } : {}),
  };
}

/**
 * Plans a signature in cosign's format from before version 3.
 *
 * @param name Name of the image in the signature. The signature can be stored in a repository with another name.
 */
function legacyWork(
  name: string,
  { store, subject }: ImageSubject,
  { clock }: Tools,
): PlannedLegacyLayer {
  const payload = simpleSigningPayload(name, subject.digest);
  return {
    place: legacyStore('legacy-signature', store, subject.digest, clock),
    predicateType: LEGACY_SIGNATURE_TYPE,
    predicate: undefined,
    payload,
    sign: (signer) => signPayload(signer, payload),
  };
}

async function messageWork(
  target: ResolvedSubject,
  { places }: Tools,
): Promise<PlannedAttestation> {
  const { subject, path } = target;
  if (path === undefined) throw noBytes(subject.name);
  const content = await subjectContent(subject, path);
  if (signsOtherContent(content)) throw signsMore(subject.name);
  const predicateType = MESSAGE_SIGNATURE_TYPE;
  const fileNames = [`${fileStem(target)}.sigstore.json`];
  return {
    name: nameOf(target),
    fileName: fileStem(target),
    subjects: [{ ...subject, content }],
    predicateType,
    predicate: undefined,
    places: places.placesFor({ subject, predicateType, fileNames, isStatement: false }),
    sign: (signer) => signBlob(signer, content),
  };
}

/**
 * Rejects two files with the same name. A signature file is named after the signed file, so the second signature would
 * overwrite the first.
 */
function requireDistinctNames(targets: readonly ResolvedSubject[]): void {
  const seen = new Set<string>();
  for (const target of targets.filter(({ place }) => place === undefined)) {
    const name = fileStem(target);
    if (seen.has(name)) throw sameName(name);
    seen.add(name);
  }
}

/** Returns the name of the signature file, without its extension. */
function fileStem({ subject, fileStem }: ResolvedSubject): string {
  return fileStem ?? subject.name.replace(UNSAFE, '.');
}

function nameOf({ subject, place, platform }: ResolvedSubject): string {
  if (place === undefined) return subject.name;
  return `${subject.name}@${subject.digest}${platform === undefined ? '' : ` (${platform})`}`;
}

function sameName(name: string): UserError {
  return new UserError(
    'input-conflict',
    `Two files are named ${name}, so their signatures would overwrite each other.`,
    'Sign the files in two steps, each with its own `output-dir`.',
  );
}

function notForGitHub(name: string): UserError {
  return new UserError(
    'input-conflict',
    `\`format: message\` would sign the bytes of ${name}, but GitHub stores only statements.`,
    'Set `format: statement`, or remove `github`.',
  );
}

function signsMore(name: string): UserError {
  return new UserError(
    'not-supported',
    `${name} contains an image or a statement. A signature for this file could be misused as a signature for that image or statement.`,
    'Set `format: statement`, or exclude the file with a pattern that begins with `!`.',
  );
}

function noBytes(name: string): UserError {
  return new UserError(
    'not-supported',
    `Only the digest of ${name} is known, but \`format: message\` signs the bytes of the file.`,
    'Add the file to `subject-path`, or set `format: statement`.',
  );
}
