import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import type { EvidenceRule } from '../../model/verify-policy.ts';
import { matchesName } from '../../verify/match-identity.ts';
import type { UnmetRequirement } from '../unmet-requirement.ts';

/** Predicate type of SLSA provenance without its version. */
const PROVENANCE_FAMILY = 'https://slsa.dev/provenance/';

/**
 * Returns the reason why SLSA provenance does not match the builder or the source that a rule requires. Returns
 * undefined if the provenance matches. If the provenance names two builders, or none, it does not prove anything,
 * regardless of the rule. Versions 1 and 0.2 are supported.
 *
 * @see https://slsa.dev/spec/v1.1/provenance, https://slsa.dev/spec/v0.2/provenance
 */
export function provenanceProblem(
  { predicateType, predicate }: Pick<VerifiedEvidence, 'predicateType' | 'predicate'>,
  { builder, source }: Pick<EvidenceRule, 'builder' | 'source'>,
): UnmetRequirement | undefined {
  const provenance = isObject(predicate) ? predicate : {};
  const isProvenance = predicateType.startsWith(PROVENANCE_FAMILY);
  if (isProvenance || builder !== undefined) {
    const [found, ...others] = buildersOf(provenance);
    if (found === undefined) return otherBuilder('the provenance names no builder');
    if (others.length > 0)
      return otherBuilder(
        `the provenance names more than one builder: ${[found, ...others].join(' and ')}`,
      );
    if (builder !== undefined && !matchesName(builder, found)) {
      return otherBuilder(`the provenance names the builder ${found}`);
    }
  }
  if (source === undefined) return undefined;
  const [found, ...others] = sourcesOf(provenance);
  if (found === undefined) return otherSource('the provenance names no source');
  if (others.length > 0)
    return otherSource(
      `the provenance names more than one source: ${[found, ...others].join(' and ')}`,
    );
  return found === repositoryOf(source)
    ? undefined
    : otherSource(`the provenance names the source ${found}`);
}

const otherBuilder = (message: string): UnmetRequirement => ({ code: 'builder-mismatch', message });
const otherSource = (message: string): UnmetRequirement => ({ code: 'source-mismatch', message });

/**
 * Returns the distinct builder IDs in the version 1 and version 0.2 fields. If a document has both fields, they must
 * contain the same ID.
 */
function buildersOf(provenance: JsonObject): readonly string[] {
  const holders = [objectAt(provenance, 'runDetails'), provenance];
  return distinct(
    holders.map((holder) => stringAt(objectAt(holder ?? {}, 'builder') ?? {}, 'id')?.trim()),
  );
}

/** Returns the repository that contains the workflow of the run, or otherwise the first material of the build. */
function sourcesOf(provenance: JsonObject): readonly string[] {
  const definition = objectAt(provenance, 'buildDefinition') ?? {};
  const workflow = objectAt(objectAt(definition, 'externalParameters') ?? {}, 'workflow') ?? {};
  const invocation = objectAt(objectAt(provenance, 'invocation') ?? {}, 'configSource') ?? {};
  const named = distinct([repositoryIn(workflow, 'repository'), repositoryIn(invocation, 'uri')]);
  if (named.length > 0) return named;
  const [dependency] = arrayAt(definition, 'resolvedDependencies') ?? [];
  return distinct([isObject(dependency) ? repositoryIn(dependency, 'uri') : undefined]);
}

function distinct(found: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(found.flatMap((each) => each || []))];
}

function repositoryIn(holder: JsonObject, key: string): string | undefined {
  const uri = stringAt(holder, key);
  return uri === undefined ? undefined : repositoryOf(uri);
}

/** Converts `git+https://github.com/o/r.git@refs/heads/main` to the repository `https://github.com/o/r`. */
function repositoryOf(uri: string): string {
  const plain = uri.startsWith('git+') ? uri.slice('git+'.length) : uri;
  const start = plain.indexOf('://') + 3;
  const end = plain.indexOf('@', start);
  const base = end === -1 ? plain : plain.slice(0, end);
  return base.endsWith('.git') ? base.slice(0, -'.git'.length) : base;
}
