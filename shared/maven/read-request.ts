import { buildsArtifact } from '../ecosystems/java/built-artifact.ts';
import { withVersion } from '../ecosystems/java/pom-tree.ts';
import { artifactModel, moduleModel } from './artifact-model.ts';
import type { Collector } from './collector.ts';
import { type Coordinates, idOf } from './coordinates.ts';
import { contradiction, type Issue, placedAt } from './issue.ts';
import type { ArtifactModel } from './models.ts';
import type { Answer, Failure } from './pom-lookup.ts';
import { publishedVersion } from './published-version.ts';
import type { Request } from './resolve-request.ts';

/**
 * The result of reading a dependency's POM. If the POM cannot be read, `model` is empty and `issues` contains the
 * reason.
 */
export interface ReadRequest {
  readonly id: Coordinates;
  readonly model: ArtifactModel;
  readonly issues: readonly Issue[];
  /** True if the dependency is a module in the same build. */
  readonly isModule: boolean;
}

const NOTHING: ArtifactModel = { dependencies: [], relocation: undefined, issues: [] };

/** Reads the POM of a dependency. Returns undefined if a file must be read first. */
export function readRequest(request: Request, collector: Collector): ReadRequest | undefined {
  const { dependency, place } = request;
  const { group, artifact } = dependency;
  const version = versionOf(request, collector);
  if (version === undefined) return undefined;
  if ('failure' in version) {
    const subject = `The dependency ${group}:${artifact}`;
    const issues = [{ subject, failure: version.failure, place }];
    return { id: { group, artifact, version: '' }, model: NOTHING, issues, isModule: false };
  }
  const id = { group, artifact, version: version.found };
  return modelOf(id, request, collector);
}

function versionOf(
  { key, dependency }: Request,
  { ranges, world }: Collector,
): Answer<string> | undefined {
  const { group, artifact, version, unknown } = dependency;
  if (version === undefined || unknown !== undefined) return { failure: noVersion(unknown) };
  return publishedVersion(
    { group, artifact, version },
    ranges.get(key)?.ranges ?? [],
    world.lookup,
  );
}

/** Maximum length, in characters, of a value that a message quotes. */
const SHOWN = 100;

function noVersion(unknown: string | undefined): Failure {
  const text =
    unknown === undefined
      ? 'has no version in any pom'
      : `contains the unknown value ${unknown.slice(0, SHOWN)}`;
  return { code: 'missing', text, fix: 'specify the version of the dependency' };
}

/**
 * Returns the data in the POM of a dependency. A module in the same build takes precedence over repositories. A
 * dependency with the scope `system` is a file on the machine and has no POM.
 */
function modelOf(
  id: Coordinates,
  { dependency, place }: Request,
  { pom, world }: Collector,
): ReadRequest | undefined {
  if (dependency.scope === 'system') return { id, model: NOTHING, issues: [], isModule: false };
  const modules = world.tree.builtWith(pom, `${id.group}:${id.artifact}`);
  const module = withVersion(modules, id.version);
  const isModule = module !== undefined && buildsArtifact(module, dependency);
  const answer = module !== undefined ? moduleModel(module, id, world) : artifactModel(id, world);
  if (answer === undefined) return undefined;
  if ('failure' in answer) {
    const issues = [{ subject: `The pom of ${idOf(id)}`, failure: answer.failure, place }];
    return { id, model: NOTHING, issues, isModule };
  }
  const model = answer.found;
  return { id, model, issues: model.issues.map((issue) => placedAt(issue, place)), isModule };
}

/** Returns an issue for an artifact that is relocated too many times. */
export function movedTooOften({ group, artifact }: Coordinates, { place }: Request): Issue {
  return contradiction(`The pom of ${group}:${artifact}`, 'is relocated too many times', place);
}
