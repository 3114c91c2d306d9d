import { knownGroup } from './known-groups.ts';

/** What an archive without pom.properties is, as far as its name and its manifest tell. */
export interface ArchiveIdentity {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Whether the file's name has artifact and version. */
  readonly isByFileName: boolean;
}

/** `name-1.2.3`, `name-1.2.3-SNAPSHOT`, `name-31.1-jre`; what else follows is part of the name. */
const VERSIONED =
  /-(\d[\w.]*(?:-(?:alpha|android|beta|b|final|ga|jre|m|rc|release|snapshot|sp)[\w.]*(?:-\d+)?)*)$/i;

/** A name is put together from these; titles with spaces are for people. */
const IDENTIFIER = /^[A-Za-z_][\w-]*(?:\.[\w-]+)*$/;

const ARTIFACT_ATTRIBUTES = [
  'Short-Name',
  'Implementation-Title',
  'Specification-Title',
  'Bundle-Name',
];

const VERSION_ATTRIBUTES = ['Plugin-Version', 'Implementation-Version', 'Bundle-Version'];

const GROUP_ATTRIBUTES = [
  'Bundle-SymbolicName',
  'Extension-Name',
  'Extension-name',
  'Implementation-Vendor-Id',
  'Automatic-Module-Name',
];

/** Longest file name that is taken apart; file systems have no longer ones. */
const MAX_NAME_LENGTH = 255;

/** @returns Undefined when there is no name, or no version. */
export function identifyArchive(
  fileName: string,
  manifest: ReadonlyMap<string, string>,
): ArchiveIdentity | undefined {
  if (fileName.length > MAX_NAME_LENGTH) return undefined;
  const stem = fileName.slice(0, fileName.lastIndexOf('.'));
  const match = VERSIONED.exec(stem);
  const named = match === null ? undefined : stem.slice(0, match.index);
  const artifact = named ?? firstOf(manifest, ARTIFACT_ATTRIBUTES, IDENTIFIER) ?? stem;
  const version = match?.[1] ?? firstOf(manifest, VERSION_ATTRIBUTES, /^\d[\w.+-]*$/);
  if (artifact === '' || version === undefined || !/^[\w.-]+$/.test(artifact)) return undefined;
  // Long ago artifacts without a group of their own were published under their name.
  const group =
    firstOf(manifest, ['Group-Id'], IDENTIFIER) ??
    knownGroup(artifact, version) ??
    groupOf(manifest, artifact) ??
    artifact;
  return { group, artifact, version, isByFileName: named !== undefined };
}

function groupOf(manifest: ReadonlyMap<string, string>, artifact: string): string | undefined {
  // Ivy's: `org.elasticsearch#server;8.14.3`.
  const [organization = '', module] = (manifest.get('Implementation-Title') ?? '').split('#', 2);
  if (module !== undefined && IDENTIFIER.test(organization)) return organization;
  const stated = firstOf(manifest, GROUP_ATTRIBUTES, IDENTIFIER);
  // `com.fasterxml.jackson.core.jackson-databind`: no package of Java has a dash, so that is the artifact.
  const isWithArtifact = artifact.includes('-') && stated?.endsWith(`.${artifact}`) === true;
  return isWithArtifact ? stated?.slice(0, -artifact.length - 1) : stated;
}

function firstOf(
  manifest: ReadonlyMap<string, string>,
  names: readonly string[],
  valid: RegExp,
): string | undefined {
  for (const name of names) {
    // A symbolic name may have directives behind it: `a.b;singleton:=true`.
    const value = (manifest.get(name) ?? '').split(';', 1)[0]?.trim() ?? '';
    if (value.length <= MAX_NAME_LENGTH && valid.test(value)) return value;
  }
  return undefined;
}
