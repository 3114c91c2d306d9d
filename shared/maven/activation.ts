/**
 * Chooses the profiles that are active on a machine. Source:
 * https://maven.apache.org/guides/introduction/introduction-to-profiles.html
 */

import { profilesOf } from '../ecosystems/java/pom-profiles.ts';
import { insidePath } from '../ecosystems/paths.ts';
import { elementAt, textAt, type XmlElement } from '../ecosystems/xml.ts';
import { isJdkIn } from './jdk-range.ts';

/** The build for which profiles are activated. */
export interface Activation {
  /** Properties that the user sets, and system properties of the machine. */
  readonly properties: ReadonlyMap<string, string>;
  /** IDs of the profiles that the user requests. `!` or `-` before an ID deactivates the profile. */
  readonly requested: ReadonlySet<string>;
  /** Path of the POM in the scanned folder. Undefined for a POM in a repository. */
  readonly path: string | undefined;
  /** True if the scanned folder contains the path. */
  exists(path: string): boolean;
}

/** Returns the active profiles of a project, in file order. */
export function activeProfilesOn(project: XmlElement, build: Activation): readonly XmlElement[] {
  const allowed = profilesOf(project).filter((profile) => {
    const id = textAt(profile, 'id') ?? 'default';
    return !build.requested.has(`!${id}`) && !build.requested.has(`-${id}`);
  });
  const active = allowed.filter((profile) => isActive(profile, build));
  return active.length > 0 ? active : allowed.filter(isByDefault);
}

function isActive(profile: XmlElement, build: Activation): boolean {
  if (build.requested.has(textAt(profile, 'id') ?? 'default')) return true;
  const conditions = (elementAt(profile, 'activation')?.children ?? []).flatMap(
    (condition) => CONDITIONS[condition.name]?.(condition, build) ?? [],
  );
  return conditions.length > 0 && conditions.every((isMet) => isMet);
}

function isByDefault(profile: XmlElement): boolean {
  const activation = elementAt(profile, 'activation');
  const stated = activation && textAt(activation, 'activeByDefault');
  return stated?.toLowerCase() === 'true';
}

type IsMet = (condition: XmlElement, build: Activation) => boolean;

const CONDITIONS: Readonly<Record<string, IsMet>> = {
  jdk: ({ text }, { properties }) => isJdkIn(properties.get('java.version') ?? '', text),
  os: isOs,
  property: isProperty,
  file: isFile,
};

/**
 * True if all conditions in the `os` element match a Linux machine. The kernel version of the machine is unknown.
 * Therefore, a condition on the version matches only if it is negated with `!`.
 */
function isOs(os: XmlElement, { properties }: Activation): boolean {
  const own: Readonly<Record<string, readonly string[]>> = {
    family: ['unix'],
    name: [(properties.get('os.name') ?? '').toLowerCase()],
    arch: [(properties.get('os.arch') ?? '').toLowerCase()],
    version: [],
  };
  const stated = os.children.filter(({ name, text }) => Object.hasOwn(own, name) && text !== '');
  return (
    stated.length > 0 &&
    stated.every(({ name, text }) => {
      const plain = text.replace(/^!/, '').toLowerCase();
      return (own[name]?.includes(plain) === true) !== text.startsWith('!');
    })
  );
}

function isProperty(property: XmlElement, { properties }: Activation): boolean {
  const stated = textAt(property, 'name') ?? '';
  const name = stated.replace(/^!/, '');
  if (name === '') return false;
  const own = properties.get(name);
  const value = textAt(property, 'value');
  if (value === undefined) return (own !== undefined && own !== '') !== stated.startsWith('!');
  return (own === value.replace(/^!/, '')) !== value.startsWith('!');
}

function isFile(file: XmlElement, build: Activation): boolean {
  const exists = textAt(file, 'exists');
  if (exists !== undefined) return isThere(exists, build);
  const missing = textAt(file, 'missing');
  // A POM in a repository does not have a folder, so relative paths are never checked.
  if (missing === undefined || (build.path === undefined && !missing.startsWith('/'))) return false;
  return !isThere(missing, build);
}

/**
 * Returns true if the scanned folder contains a path. Returns false for a path outside this folder, and for any path in
 * a POM from a repository.
 */
function isThere(stated: string, { path, exists }: Activation): boolean {
  if (path === undefined) return false;
  const relative = stated.replaceAll('\\', '/').replace(/^\$\{(?:project\.)?basedir\}\/?/, '');
  const inside = insidePath(path, relative);
  return inside !== undefined && !inside.includes('${') && exists(inside);
}
