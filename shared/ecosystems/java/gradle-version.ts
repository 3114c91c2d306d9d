/**
 * Returns the version if it is exact. Returns undefined for versions that Gradle resolves, such as `1.+`, `[1.0,2.0)`
 * and `latest.release`.
 *
 * @see https://docs.gradle.org/current/userguide/dependency_versions.html
 */
export function exactGradleVersion(stated: string): string | undefined {
  const [strict = '', preferred] = stated.trim().split('!!');
  const version = preferred || strict;
  const only = /^\[([^,[\]()]+)\]$/.exec(version)?.[1]?.trim() ?? version;
  return only === '' || /[,[\]()\0]|\+$|^latest\./.test(only) ? undefined : only;
}
