import { knownGroup } from './known-groups.ts';

/** The identity of an archive without pom.properties, derived from the file name and the manifest. */
export interface ArchiveIdentity {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** True if the file name contains both the artifact name and the version. */
  readonly isByFileName: boolean;
}

/** Matches `name-1.2.3`, `name-1.2.3-SNAPSHOT` and `name-31.1-jre`. Any other suffix is part of the name. */
const VERSIONED =
  /-(\d[\w.]*(?:-(?:alpha|android|beta|b|final|ga|jre|m|rc|release|snapshot|sp)[\w.]*(?:-\d+)?)*)$/i;

/** Matches an artifact name. A title with spaces is not an artifact name. */
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

/** Maximum length of a file name, in characters. No file system allows more. */
const MAX_NAME_LENGTH = 255;

/** Returns the identity of an archive. Returns undefined if the artifact name or the version is unknown. */
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
  // Some early artifacts used the artifact name as the group.
  const group =
    firstOf(manifest, ['Group-Id'], IDENTIFIER) ??
    knownGroup(artifact, version) ??
    groupOf(manifest, artifact) ??
    artifact;
  return { group, artifact, version, isByFileName: named !== undefined };
}

function groupOf(manifest: ReadonlyMap<string, string>, artifact: string): string | undefined {
  // Ivy format: `org.elasticsearch#server;8.14.3`.
  const [organization = '', module] = (manifest.get('Implementation-Title') ?? '').split('#', 2);
  if (module !== undefined && IDENTIFIER.test(organization)) return organization;
  const stated = firstOf(manifest, GROUP_ATTRIBUTES, IDENTIFIER);
  // Matches `com.fasterxml.jackson.core.jackson-databind`. Java package names do not contain dashes, so the last part
  // is the artifact.
  const isWithArtifact = artifact.includes('-') && stated?.endsWith(`.${artifact}`) === true;
  return isWithArtifact ? stated?.slice(0, -artifact.length - 1) : stated;
}

function firstOf(
  manifest: ReadonlyMap<string, string>,
  names: readonly string[],
  valid: RegExp,
): string | undefined {
  for (const name of names) {
    // Directives can follow a symbolic name, as in `a.b;singleton:=true`.
    const value = (manifest.get(name) ?? '').split(';', 1)[0]?.trim() ?? '';
    if (value.length <= MAX_NAME_LENGTH && valid.test(value)) return value;
  }
  return undefined;
}
