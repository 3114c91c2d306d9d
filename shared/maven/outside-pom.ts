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

/**
 * Returns a POM from a repository. Returns undefined if its file must be read first.
 *
 * @param child Path of the project that inherits from the POM. Conditions on files in profiles are relative to this
 * project.
 */
export function outsidePom(
  id: Coordinates,
  purpose: Purpose,
  world: World,
  child?: string,
): Answer<Pom> | undefined {
  if (!areUsable(id)) {
    const text = 'has a name or version that cannot be part of a path';
    return {
      failure: { code: 'malformed', text, fix: 'correct its groupId, artifactId and version' },
    };
  }
  const answer = world.lookup.pom(id);
  if (answer === undefined || 'failure' in answer) return answer;
  const file = answer.found;
  const path = child !== undefined && hasFileConditions(file) ? child : undefined;
  const key = `${purpose} ${idOf(id)} ${path ?? ''}`;
  const pom = world.poms.get(key) ?? parsed(file, id, { purpose, path }, world);
  world.poms.set(key, pom);
  return pom;
}

/** True if the POM can have a profile that depends on whether a file exists. */
function hasFileConditions({ bytes }: EcosystemFile): boolean {
  return bytes.includes('<exists>') || bytes.includes('<missing>');
}

/** The purpose for which a POM is read, and the project that inherits from it. */
interface Use {
  readonly purpose: Purpose;
  /**
   * Path of the project that inherits from the POM. Undefined if no profile of the POM depends on files, or if the
   * project is not in the scanned folder.
   */
  readonly path: string | undefined;
}

/** Returns a parent in the scanned folder, with the profiles that are active for the project. */
export function parentFor(parent: Pom, project: Pom, world: World): Pom {
  if (!hasFileConditions(parent.file)) return parent;
  const element = projectIn(parent.file);
  const stated = parent.arguments;
  const activation = activationFor({ purpose: 'project', path: project.file.path }, world);
  if (element === undefined) return parent;
  const profiles = activeProfilesOn(element, activation);
  return pomOf(parent.file, { project: element, stated, uncertain: parent.uncertain }, profiles);
}

function parsed(file: EcosystemFile, id: Coordinates, use: Use, world: World): Answer<Pom> {
  try {
    const project = projectIn(file);
    if (project === undefined) return { failure: malformed('is not a pom') };
    const stated = argumentsFor(use.purpose, world.arguments);
    const profiles = activeProfilesOn(project, activationFor(use, world));
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

/**
 * Returns the arguments of the build that apply to a POM. Profiles that the user requests apply only to projects. The
 * user's properties apply to projects and to imported BOMs, but not to dependencies.
 */
function argumentsFor(purpose: Purpose, stated: MavenArguments): MavenArguments {
  if (purpose === 'project') return stated;
  const properties = purpose === 'import' ? stated.properties : new Map<string, string>();
  return { ...stated, properties, profiles: new Set() };
}

function activationFor(
  { purpose, path }: Use,
  { arguments: stated, machine, exists }: World,
): Activation {
  return {
    properties: new Map([...machine.properties, ...stated.properties]),
    requested: purpose === 'project' ? stated.profiles : new Set(),
    path,
    exists,
  };
}

/** Maximum length, in characters, of a name that a message quotes. */
const SHOWN = 100;

/** Returns the name and version that a POM states, if they differ from the coordinates of its file. */
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
