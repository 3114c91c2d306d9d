import type { Pom } from '../ecosystems/java/pom-model.ts';
import type { Coordinates } from './coordinates.ts';
import { effectiveModel } from './effective-model.ts';
import type { ArtifactModel } from './models.ts';
import { outsidePom } from './outside-pom.ts';
import type { Answer } from './pom-lookup.ts';
import type { World } from './world.ts';

/**
 * Returns the dependencies and the relocation of an artifact in a repository. Returns undefined if another file must be
 * read before they are known.
 */
export function artifactModel(id: Coordinates, world: World): Answer<ArtifactModel> | undefined {
  const answer = outsidePom(id, 'artifact', world);
  if (answer === undefined || 'failure' in answer) return answer;
  return moduleModel(answer.found, id, world);
}

/**
 * Returns the dependencies and the relocation of an artifact from its POM. Returns undefined if another file must be
 * read before they are known.
 */
export function moduleModel(
  pom: Pom,
  id: Coordinates,
  world: World,
): Answer<ArtifactModel> | undefined {
  const known = world.artifacts.get(pom.file.path);
  if (known !== undefined) return { found: known };
  const { dependencies, issues, text, isPending } = effectiveModel(pom, 'artifact', world);
  if (isPending) return undefined;
  const moved = pom.relocation;
  const relocation = moved && {
    group: text(moved.group ?? id.group) ?? '',
    artifact: text(moved.artifact ?? id.artifact) ?? '',
    version: text(moved.version ?? id.version) ?? '',
  };
  const model = { dependencies, relocation, issues };
  world.artifacts.set(pom.file.path, model);
  return { found: model };
}
