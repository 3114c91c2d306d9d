import { describe, expect, it } from '@jest/globals';
import { gradle, gradleLock, maven } from '../../../../shared/fix/managers/jvm.ts';

const target = { name: 'g:a', version: '1.0', to: '2.0', isDevelopment: false };
const override = [{ name: 'g:a', to: '2.0', parents: [] }];

describe('a Java package manager', () => {
  it('returns a command that updates a package', () => {
    expect(maven.update?.([target])).toBe(
      'mvn versions:use-dep-version -Dincludes=g:a -DdepVersion=2.0 -DforceVersion=true',
    );
    expect(gradleLock.refresh?.([target])).toBe('./gradlew dependencies --update-locks g:a');
  });

  it('returns the text that forces the version of a transitive dependency', () => {
    expect(maven.overrideText?.(override)).toContain(
      '<groupId>g</groupId><artifactId>a</artifactId><version>2.0</version>',
    );
    expect(gradle.overrideText?.(override)).toBe(
      '`dependencies { constraints { implementation("g:a:2.0") } }`',
    );
  });
});
