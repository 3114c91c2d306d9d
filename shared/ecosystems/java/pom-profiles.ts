import { type JsonObject, objectAt } from '../../json/guards.ts';
import { elementsAt, textAt } from '../xml.ts';

/**
 * The profiles of a project that are active in every plain build: those whose conditions are all met wherever it is
 * built; where there are none, those that are active by default. Others depend on the machine, or on what is typed
 * when it is built.
 *
 * @see https://maven.apache.org/guides/introduction/introduction-to-profiles.html
 */
export function activeProfiles(project: JsonObject): readonly JsonObject[] {
  const profiles = elementsAt(objectAt(project, 'profiles') ?? {}, 'profile');
  const met = profiles.filter((profile) => isAlwaysMet(activationOf(profile)));
  if (met.length > 0) return met;
  return profiles.filter((profile) => textAt(activationOf(profile), BY_DEFAULT) === 'true');
}

const BY_DEFAULT = 'activeByDefault';

function activationOf(profile: JsonObject): JsonObject {
  return objectAt(profile, 'activation') ?? {};
}

/** Each condition must be met; what is active by default is no condition. */
function isAlwaysMet(activation: JsonObject): boolean {
  const kinds = Object.keys(activation).filter((kind) => kind !== BY_DEFAULT);
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
