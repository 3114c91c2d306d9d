import { type JsonObject, objectAt } from '../../json/guards.ts';
import { elementsAt, textAt } from '../xml.ts';

/** Profiles of a project that the machine which builds it decides about. */
const MAX_UNCERTAIN = 8;

/**
 * The profiles of a project that are active in every plain build: those that its arguments ask for, and those whose
 * conditions are all met wherever it is built; where there are none, those that are active by default. Others are for
 * who types their names, or for some machines.
 *
 * @param asked Ids of profiles that every build asks for.
 * @param machine Which one is active of those that depend on the machine, from 1; none for 0.
 * @see https://maven.apache.org/guides/introduction/introduction-to-profiles.html
 */
export function activeProfiles(
  project: JsonObject,
  asked: ReadonlySet<string> = new Set(),
  machine = 0,
): readonly JsonObject[] {
  const profiles = profilesOf(project);
  const chosen = uncertainProfiles(project)[machine - 1];
  const met = profiles.filter(
    (profile) =>
      profile === chosen ||
      asked.has(textAt(profile, 'id') ?? '') ||
      isAlwaysMet(activationOf(profile)),
  );
  if (met.length > 0) return met;
  return profiles.filter((profile) => textAt(activationOf(profile), BY_DEFAULT) === 'true');
}

/**
 * Profiles that are active on some machines, by their system, their Java, their environment or their files, as far as
 * they are counted.
 */
export function uncertainProfiles(project: JsonObject): readonly JsonObject[] {
  return profilesOf(project)
    .filter((profile) => {
      const activation = activationOf(profile);
      return kindsOf(activation).length > 0 && !isAlwaysMet(activation);
    })
    .slice(0, MAX_UNCERTAIN);
}

function profilesOf(project: JsonObject): readonly JsonObject[] {
  return elementsAt(objectAt(project, 'profiles') ?? {}, 'profile');
}

function kindsOf(activation: JsonObject): readonly string[] {
  return Object.keys(activation).filter((kind) => kind !== BY_DEFAULT);
}

const BY_DEFAULT = 'activeByDefault';

function activationOf(profile: JsonObject): JsonObject {
  return objectAt(profile, 'activation') ?? {};
}

/** Each condition must be met; what is active by default is no condition. */
function isAlwaysMet(activation: JsonObject): boolean {
  const kinds = kindsOf(activation);
  return kinds.length > 0 && kinds.every((kind) => isMet(kind, activation));
}

/** What the system is, and which files there are, is not known. */
function isMet(kind: string, activation: JsonObject): boolean {
  if (kind === 'jdk') return isEveryJdk(textAt(activation, kind) ?? '');
  return kind === 'property' && isUnset(objectAt(activation, kind) ?? {});
}

/** A property that is not set: `!name`, or `name` with a value that it must not have. */
function isUnset(property: JsonObject): boolean {
  const name = textAt(property, 'name') ?? '';
  return name.startsWith('!') || (textAt(property, 'value') ?? '').startsWith('!');
}

/** Oldest Java that is still built with. */
const OLDEST_JDK = 8;

/** A range without an end, from a version that every JDK in use has: `[1.8,)`. */
function isEveryJdk(range: string): boolean {
  const [, from] = /^[[(]\s*(?:1\.)?(\d{1,3})(?:\.0)*\s*,\s*[)\]]$/.exec(range) ?? [];
  return from !== undefined && Number(from) <= OLDEST_JDK;
}
