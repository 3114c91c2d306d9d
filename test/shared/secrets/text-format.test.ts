import { describe, expect, it } from '@jest/globals';
import { isSamplePath, isTestPath, textFormat } from '../../../shared/secrets/text-format.ts';

describe('textFormat', () => {
  it.each([
    ['src/app.ts', 'code'],
    ['.env.local', 'config'],
    ['deploy/values.yaml', 'config'],
    ['build.gradle.kts', 'config'],
    ['docker/Dockerfile.web', 'config'],
    ['README.md', 'prose'],
    ['package-lock.json', 'generated'],
    ['app.min.js', 'generated'],
    ['src/locales/de.json', 'generated'],
    ['notes.txt', 'unknown'],
  ])('for %s, returns %s', (path, want) => {
    expect(textFormat(path)).toBe(want);
  });
});

describe('isSamplePath', () => {
  it.each([
    ['usr/lib64/libssh.so.4', true],
    ['certs/dummy.pem', true],
    ['certs/server.pem', false],
  ])('for %s, returns %s', (path, want) => {
    expect(isSamplePath(path)).toBe(want);
  });
});

describe('isTestPath', () => {
  it.each([
    ['test/a.ts', true],
    ['src/a.spec.ts', true],
    ['pkg/a_test.go', true],
    ['src/latest/a.ts', false],
  ])('for %s, returns %s', (path, want) => {
    expect(isTestPath(path)).toBe(want);
  });
});
