import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { EvidenceRule } from '../../model/verify-policy.ts';
import { matchesName } from '../../verify/match-identity.ts';
import type { Unmet } from '../unmet.ts';

/**
 * Why SLSA provenance is not by the builder, or not from the source, that a rule asks for; undefined when it
 * is. Versions 1 and 0.2 are read.
 *
 * @see https://slsa.dev/spec/v1.1/provenance, https://slsa.dev/spec/v0.2/provenance
 */
export function provenanceProblem(
  predicate: unknown,
  { builder, source }: Pick<EvidenceRule, 'builder' | 'source'>,
): Unmet | undefined {
  const provenance = isObject(predicate) ? predicate : {};
  if (builder !== undefined) {
    const found = builderOf(provenance);
    if (found === undefined) return otherBuilder('it names no builder');
    if (!matchesName(builder, found)) return otherBuilder(`it was built by ${found}`);
  }
  if (source === undefined) return undefined;
  const found = sourceOf(provenance);
  if (found === undefined) return otherSource('it names no source');
  return found === repositoryOf(source) ? undefined : otherSource(`it was built from ${found}`);
}

const otherBuilder = (message: string): Unmet => ({ code: 'builder-mismatch', message });
const otherSource = (message: string): Unmet => ({ code: 'source-mismatch', message });

function builderOf(provenance: JsonObject): string | undefined {
  const details = objectAt(provenance, 'runDetails') ?? provenance;
  return stringAt(objectAt(details, 'builder') ?? {}, 'id');
}

/** The repository whose workflow ran, else the first thing that the build says it was made from. */
function sourceOf(provenance: JsonObject): string | undefined {
  const definition = objectAt(provenance, 'buildDefinition') ?? {};
  const workflow = objectAt(objectAt(definition, 'externalParameters') ?? {}, 'workflow') ?? {};
  const invocation = objectAt(objectAt(provenance, 'invocation') ?? {}, 'configSource') ?? {};
  const [dependency] = arrayAt(definition, 'resolvedDependencies') ?? [];
  const uri =
    stringAt(workflow, 'repository') ??
    stringAt(invocation, 'uri') ??
    (isObject(dependency) ? stringAt(dependency, 'uri') : undefined);
  return uri === undefined ? undefined : repositoryOf(uri);
}

/** `git+https://github.com/o/r.git@refs/heads/main` is the repository `https://github.com/o/r`. */
function repositoryOf(uri: string): string {
  const plain = uri.startsWith('git+') ? uri.slice('git+'.length) : uri;
  const start = plain.indexOf('://') + 3;
  const end = plain.indexOf('@', start);
  const base = end === -1 ? plain : plain.slice(0, end);
  return base.endsWith('.git') ? base.slice(0, -'.git'.length) : base;
}
