import { elementAt, elementsAt, textAt, type XmlElement } from '../xml.ts';
import { type MavenArguments, NO_ARGUMENTS } from './maven-config.ts';

/**
 * Maximum number of machine-dependent profiles to try for each project. A project with more is reported as a problem.
 */
export const MAX_UNCERTAIN = 8;

/**
 * Returns the profiles of a project that are active in every build: those that the arguments in `stated` request, and
 * those whose conditions are met on every machine. If no profile is active in this way, returns the profiles that are
 * active by default. Any other profile depends on the user or the machine.
 *
 * @param stated Arguments that apply to every build: requested profiles and properties.
 * @param machine Number of the active machine-dependent profile, starting at 1. 0 for none. For example, with three
 * such profiles, 1 to 3 activate one of them. 4 to 6 activate all three, and one of them comes last and takes
 * precedence.
 * @see https://maven.apache.org/guides/introduction/introduction-to-profiles.html
 */
export function activeProfiles(
  project: XmlElement,
  stated: MavenArguments = NO_ARGUMENTS,
  machine = 0,
): readonly XmlElement[] {
  const profiles = profilesOf(project);
  const uncertain = uncertainProfiles(project, stated);
  const tried = uncertain.slice(0, MAX_UNCERTAIN);
  const chosen = machine === 0 ? undefined : tried[(machine - 1) % tried.length];
  const others = machine > tried.length ? new Set(uncertain) : new Set();
  const met = profiles.filter(
    (profile) =>
      profile === chosen ||
      others.has(profile) ||
      stated.profiles.has(textAt(profile, 'id') ?? '') ||
      isAlwaysMet(activationOf(profile), stated),
  );
  if (chosen !== undefined) return [...met.filter((profile) => profile !== chosen), chosen];
  if (met.length > 0) return met;
  return profiles.filter((profile) => isByDefault(activationOf(profile)));
}

/** Returns the profiles that are active only with a specific operating system, JDK, environment or file. */
export function uncertainProfiles(
  project: XmlElement,
  stated: MavenArguments,
): readonly XmlElement[] {
  return profilesOf(project).filter((profile) => {
    const activation = activationOf(profile);
    const isUncertain = conditionsOf(activation).length > 0 && !isAlwaysMet(activation, stated);
    return isUncertain && profile.children.some(({ name }) => RELEVANT.has(name));
  });
}

/** Profile elements that can affect dependencies. */
const RELEVANT: ReadonlySet<string> = new Set([
  'dependencies',
  'dependencyManagement',
  'properties',
  'modules',
  'subprojects',
  'build',
  'reporting',
]);

/** Returns all profiles of a project. */
export function profilesOf(project: XmlElement): readonly XmlElement[] {
  const profiles = elementAt(project, 'profiles');
  return profiles === undefined ? [] : elementsAt(profiles, 'profile');
}

/** Returns the elements of an activation that are conditions, such as `<jdk>` or `<os>`. */
function conditionsOf(activation: XmlElement | undefined): readonly XmlElement[] {
  return (activation?.children ?? []).filter(({ name }) => name !== BY_DEFAULT);
}

const BY_DEFAULT = 'activeByDefault';

function activationOf(profile: XmlElement): XmlElement | undefined {
  return elementAt(profile, 'activation');
}

function isByDefault(activation: XmlElement | undefined): boolean {
  return activation !== undefined && textAt(activation, BY_DEFAULT)?.toLowerCase() === 'true';
}

/** True if all conditions are always met. `activeByDefault` does not count as a condition. */
function isAlwaysMet(activation: XmlElement | undefined, stated: MavenArguments): boolean {
  const conditions = conditionsOf(activation);
  return conditions.length > 0 && conditions.every((one) => isMet(one, stated));
}

/**
 * True if the condition is met on every machine. False for conditions on the operating system or files, because these
 * differ between machines.
 */
function isMet(condition: XmlElement, stated: MavenArguments): boolean {
  if (condition.name === 'jdk') return isEveryJdk(condition.text);
  return condition.name === 'property' && isUnset(condition, stated);
}

/**
 * True if the condition requires that a property is not set (`!name`) or has another value (`!value`). No argument may
 * set this property.
 */
function isUnset(property: XmlElement, { properties, systemProperties }: MavenArguments): boolean {
  const name = textAt(property, 'name') ?? '';
  const plain = name.replace(/^!/, '');
  if (properties.has(plain) || systemProperties.has(plain)) return false;
  return name.startsWith('!') || (textAt(property, 'value') ?? '').startsWith('!');
}

/** Oldest JDK version that is still used for builds. */
const OLDEST_JDK = 8;

/** Returns true if every JDK in use matches an open-ended range, such as `[1.8,)`. */
function isEveryJdk(range: string): boolean {
  const [, from] = /^[[(]\s*(?:1\.)?(\d{1,3})(?:\.0)*\s*,\s*[)\]]$/.exec(range) ?? [];
  return from !== undefined && Number(from) <= OLDEST_JDK;
}
