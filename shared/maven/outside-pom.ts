import type { EcosystemFile } from '../ecosystems/ecosystem.ts';
import type { MavenArguments } from '../ecosystems/java/maven-config.ts';
import { type Pom, pomOf, projectIn } from '../ecosystems/java/pom-model.ts';
import { coordinatesOf } from '../ecosystems/java/pom-tree.ts';
import { DataError } from '../errors/errors.ts';
import { type Activation, activeProfilesOn } from './activation.ts';
import { areUsable, type Coordinates, idOf } from './coordinates.ts';
import type { Answer, Failure } from './pom-lookup.ts';
import type { Purpose, World } from './world.ts';

const FIX = 'use a different version';

/** Returns a pom of a repository. Returns undefined if it must be read first. */
export function outsidePom(
  id: Coordinates,
  purpose: Purpose,
  world: World,
): Answer<Pom> | undefined {
  if (!areUsable(id)) {
    const text = 'has a name or a version that cannot be part of a path';
    return {
      failure: { code: 'malformed', text, fix: 'correct its groupId, artifactId and version' },
    };
  }
  const key = `${purpose} ${idOf(id)}`;
  const known = world.poms.get(key);
  if (known !== undefined) return known;
  const answer = world.lookup.pom(id);
  if (answer === undefined) return undefined;
  const pom = 'failure' in answer ? answer : parsed(answer.found, id, purpose, world);
  world.poms.set(key, pom);
  return pom;
}

function parsed(file: EcosystemFile, id: Coordinates, purpose: Purpose, world: World): Answer<Pom> {
  try {
    const project = projectIn(file);
    if (project === undefined) return { failure: malformed('is not a pom') };
    const stated = argumentsFor(purpose, world.arguments);
    const profiles = activeProfilesOn(project, activationFor(purpose, world));
    const pom = pomOf(file, { project, stated, uncertain: 0 }, profiles);
    const other = otherName(pom, id);
    if (other === undefined) return { found: pom };
    return { failure: { code: 'contradiction', text: `names itself ${other}`, fix: FIX } };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { code, message, place } = error;
    return { failure: { code, text: `cannot be read: ${message} (line ${place.line})`, fix: FIX } };
  }
}

/** A dependency does not know the arguments of the build. */
function argumentsFor(purpose: Purpose, stated: MavenArguments): MavenArguments {
  if (purpose === 'project') return stated;
  const properties = purpose === 'import' ? stated.properties : new Map<string, string>();
  return { ...stated, properties, profiles: new Set() };
}

function activationFor(purpose: Purpose, { arguments: stated, machine }: World): Activation {
  return {
    properties: new Map([...machine.properties, ...stated.properties]),
    requested: purpose === 'project' ? stated.profiles : new Set(),
    path: undefined,
    exists: () => false,
  };
}

/** Maximum length of a quoted name, in characters. */
const SHOWN = 100;

/** Returns the name and version in the pom if they differ from the coordinates at which the pom was found. */
function otherName(pom: Pom, id: Coordinates): string | undefined {
  const { name, version } = coordinatesOf(pom);
  const isOther =
    (!name.includes('${') && name !== `${id.group}:${id.artifact}`) ||
    (!/^$|[${},[\]()]/.test(version) && version !== id.version);
  return isOther ? `${name}:${version}`.slice(0, SHOWN) : undefined;
}

function malformed(text: string): Failure {
  return { code: 'malformed', text, fix: FIX };
}
