import { requireGitHubProvenance } from '../../shared/attest/github-provenance.ts';
import { requireFits } from '../../shared/attest/predicate-size.ts';
import { makeStatement } from '../../shared/attest/statement.ts';
import type { EvidenceStores } from '../../shared/flows/publishing/evidence-stores.ts';
import type {
  PlannedAttestation,
  PlannedLegacyLayer,
} from '../../shared/flows/publishing/planned-attestation.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { SLSA_PROVENANCE_PREDICATE_TYPE, type Statement } from '../../shared/model/attestation.ts';
import type { Clock } from '../../shared/net/network.ts';
import { legacyAttestation } from '../../shared/sign/sign-payload.ts';
import { signStatement } from '../../shared/sign/sign-statement.ts';
import type { Signer } from '../../shared/sign/signer.ts';
import { legacyStore } from '../../shared/store/legacy-store.ts';
import type { AssignedPredicate } from './assign-subjects.ts';
import type { PredicateToAttest } from './documents.ts';
import type { spec } from './spec.ts';

type Inputs = Pick<InputsOf<typeof spec.inputs>, 'type' | 'legacy' | 'github'>;

interface Tools {
  readonly signer: Signer;
  readonly places: EvidenceStores;
  readonly clock: Clock;
}

/** The targets of one statement: a single image, or all files together. */
type Group = readonly [ResolvedSubject, ...ResolvedSubject[]];

/**
 * Plans all attestations before anything is signed. There is one attestation for each pair of an image and a document,
 * and one for all files together. Fails if a store would reject an attestation.
 */
export function planAttestations(
  predicates: readonly AssignedPredicate[],
  inputs: Inputs,
  tools: Tools,
): readonly PlannedAttestation[] {
  return predicates.flatMap((predicate, index) =>
    groupsFor(predicate).map((group) => {
      const suffix = index === 0 ? '' : `-${index + 1}`;
      return workOf(group, predicate, `${inputs.type}${suffix}`, inputs, tools);
    }),
  );
}

function groupsFor({ images, files: [file, ...files] }: AssignedPredicate): readonly Group[] {
  const groups: Group[] = images.map((image): Group => [image]);
  return file === undefined ? groups : [...groups, [file, ...files]];
}

function workOf(
  group: Group,
  { predicateType, predicate }: PredicateToAttest,
  kind: string,
  inputs: Inputs,
  tools: Tools,
): PlannedAttestation {
  const [{ subject, place }, ...others] = group;
  const { signer, places } = tools;
  const subjects = [subject, ...others.map((other) => other.subject)] as const;
  const statement = makeStatement(subjects, predicateType, predicate);
  if (inputs.github) requireGitHubProvenance(statement);
  requireFits(statement, {
    isForGitHub: inputs.github,
    isForRekorV1: signer.services.logs.some((log) => log.version === 1),
  });
  const fileNames = fileNamesOf(group, predicateType, kind);
  return {
    name: `${predicateType} for ${nameOf(group)}`,
    subjects,
    predicateType,
    predicate,
    places: places.placesFor({ subject, place, predicateType, fileNames, isStatement: true }),
    legacy: inputs.legacy ? legacyWork(group, statement, tools) : undefined,
    sign: (using) => signStatement(using, statement),
  };
}

function legacyWork(
  [{ place }]: Group,
  { predicateType, predicate }: Statement,
  { clock }: Tools,
): PlannedLegacyLayer | undefined {
  if (place === undefined) return undefined;
  const { store, subject } = place;
  return {
    place: legacyStore('legacy-attestation', store, subject.digest, clock),
    predicateType,
    predicate,
    sign: async (signer, fresh) => await legacyAttestation(signer, await fresh(), predicateType),
  };
}

/**
 * Returns the names of the files to write. cosign users expect `.sigstore.json`, and Scorecard finds provenance by the
 * extension `.intoto.jsonl`.
 */
function fileNamesOf(group: Group, predicateType: string, kind: string): readonly string[] {
  const [{ subject, fileStem }, ...others] = group;
  const subjectName = fileStem ?? subject.name.split('/').at(-1) ?? '';
  const stem = others.length === 0 && subjectName !== '' ? `${subjectName}.${kind}` : kind;
  const isProvenance = predicateType === SLSA_PROVENANCE_PREDICATE_TYPE;
  return [`${stem}.sigstore.json`, ...(isProvenance ? [`${stem}.intoto.jsonl`] : [])];
}

function nameOf([{ subject, platform }, ...others]: Group): string {
  if (others.length > 0) return `${others.length + 1} files`;
  return `${subject.name}@${subject.digest}${platform === undefined ? '' : ` (${platform})`}`;
}
