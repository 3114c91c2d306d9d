import { elementAt, elementsAt, textAt, type XmlElement } from '../xml.ts';
import { type MavenArguments, NO_ARGUMENTS } from './maven-config.ts';

/** Profiles of a project that the machine which builds it decides about, as far as they are tried; more are a problem. */
export const MAX_UNCERTAIN = 8;

/**
 * The profiles of a project that are active in every plain build: those that its arguments ask for, and those whose
 * conditions are all met wherever it is built; where there are none, those that are active by default. Others are for
 * who types their names, or for some machines.
 *
 * @param stated What every build is started with: the profiles that it asks for, and the properties that it sets.
 * @param machine Which one is active of those that depend on the machine, from 1; none for 0. Of 3, 4 to 6 are all of
 *   them, with one behind the others: what it says counts, and what the others add as well.
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

/** Profiles that are active on some machines, by their system, their Java, their environment or their files. */
export function uncertainProfiles(
  project: XmlElement,
  stated: MavenArguments,
): readonly XmlElement[] {
  return profilesOf(project).filter((profile) => {
    const activation = activationOf(profile);
    const isUncertain = conditionsOf(activation).length > 0 && !isAlwaysMet(activation, stated);
    return isUncertain && profile.children.some(({ name }) => TELLING.has(name));
  });
}

/** What of a profile decides about dependencies. */
const TELLING: ReadonlySet<string> = new Set([
  'dependencies',
  'dependencyManagement',
  'properties',
  'modules',
  'build',
  'reporting',
]);

function profilesOf(project: XmlElement): readonly XmlElement[] {
  const profiles = elementAt(project, 'profiles');
  return profiles === undefined ? [] : elementsAt(profiles, 'profile');
}

/** The conditions of an activation. */
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

/** Each condition must be met; what is active by default is no condition. */
function isAlwaysMet(activation: XmlElement | undefined, stated: MavenArguments): boolean {
  const conditions = conditionsOf(activation);
  return conditions.length > 0 && conditions.every((one) => isMet(one, stated));
}

/** What the system is, and which files there are, is not known. */
function isMet(condition: XmlElement, stated: MavenArguments): boolean {
  if (condition.name === 'jdk') return isEveryJdk(condition.text);
  return condition.name === 'property' && isUnset(condition, stated);
}

/** A property that is not set: `!name`, or `name` with a value that it must not have. */
function isUnset(property: XmlElement, { properties, systemProperties }: MavenArguments): boolean {
  const name = textAt(property, 'name') ?? '';
  const plain = name.replace(/^!/, '');
  if (properties.has(plain) || systemProperties.has(plain)) return false;
  return name.startsWith('!') || (textAt(property, 'value') ?? '').startsWith('!');
}

/** Oldest Java that is still built with. */
const OLDEST_JDK = 8;

/** A range without an end, from a version that every JDK in use has: `[1.8,)`. */
function isEveryJdk(range: string): boolean {
  const [, from] = /^[[(]\s*(?:1\.)?(\d{1,3})(?:\.0)*\s*,\s*[)\]]$/.exec(range) ?? [];
  return from !== undefined && Number(from) <= OLDEST_JDK;
}
