import { describe, expect, it } from '@jest/globals';
import { identifyArchive } from '../../../../shared/ecosystems/java/identify-archive.ts';

function identify(fileName: string, manifest: Readonly<Record<string, string>> = {}) {
  const found = identifyArchive(fileName, new Map(Object.entries(manifest)));
  return found && `${found.group}:${found.artifact}:${found.version}`;
}

describe('identifyArchive', () => {
  it.each([
    ['log4j-1.2-api-2.17.1.jar', 'org.apache.logging.log4j:log4j-1.2-api:2.17.1'],
    ['guava-31.1-jre.jar', 'com.google.guava:guava:31.1-jre'],
    ['a-1.0-SNAPSHOT.war', 'a:a:1.0-SNAPSHOT'],
    ['a-1.0-rc-1.jar', 'a:a:1.0-rc-1'],
    ['a.jar', undefined],
    ['-1.jar', undefined],
    ['.jar', undefined],
  ])('identifies the file name %s as %s', (fileName, expected) => {
    expect(identify(fileName)).toBe(expected);
  });

  it.each([
    [{ 'Bundle-SymbolicName': 'org.x.y;singleton:=true' }, 'org.x.y'],
    [{ 'Bundle-SymbolicName': 'com.x.core.a-b' }, 'com.x.core'],
    [{ 'Bundle-SymbolicName': 'has spaces', 'Extension-Name': 'org.x' }, 'org.x'],
    [{ 'Implementation-Vendor-Id': 'org.x' }, 'org.x'],
    [{ 'Implementation-Title': 'org.x#server;8.1' }, 'org.x'],
    [{ 'Implementation-Title': 'A title' }, 'a-b'],
  ])('finds the group in the manifest %j', (manifest, group) => {
    expect(identify('a-b-1.0.jar', manifest)).toBe(`${group}:a-b:1.0`);
  });

  it('takes the artifact name and the version from the manifest if the file name does not contain a version', () => {
    const manifest = { 'Implementation-Title': 'server', 'Implementation-Version': '2.1' };
    expect(identify('app.jar', manifest)).toBe('server:server:2.1');
    expect(identify('app.jar', { 'Implementation-Version': '2.1' })).toBe('app:app:2.1');
    expect(identify('app.jar', { 'Implementation-Version': 'unknown' })).toBeUndefined();
  });

  it('returns undefined for a file name that is too long', () => {
    expect(identify(`${'-1'.repeat(100_000)}x.jar`)).toBeUndefined();
  });
});
