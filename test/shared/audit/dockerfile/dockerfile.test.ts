import { describe, expect, it } from '@jest/globals';
import { dockerfileArea } from '../../../../shared/audit/dockerfile/dockerfile.ts';
import { auditFacts } from '../../../support/audit.ts';

const check = (text: string) => dockerfileArea.check([{ path: 'Dockerfile', text }], auditFacts());

describe('the area dockerfile', () => {
  it.each([
    ['Dockerfile', true],
    ['a/Containerfile', true],
    ['a/Dockerfile.dev', true],
    ['a/dev.dockerfile', true],
    ['.dockerignore', true],
    ['a/Dockerfile.dockerignore', true],
    ['a/Dockerfiles', false],
    ['a/Dockerfile.md', false],
    ['Dockerfile/readme', false],
  ])('reads %s: %s', (path, expected) => {
    expect(dockerfileArea.reads({ path, text: '' })).toBe(expected);
  });

  it('counts files and stages', () => {
    expect(check('FROM a\nRUN b\nFROM c\n').subjects).toEqual({ dockerfiles: 1, stages: 2 });
  });

  it.each([
    ['FROM a\nRUN <<EOF\nmake\n', 2],
    ['# only a comment\n', 1],
    ['FROM a\0', undefined],
  ])('reports the problem of %j', (text, line) => {
    expect(check(text).problems.map(({ place }) => place.line)).toEqual([line]);
  });

  it('has no problem with an empty file', () => {
    expect(check('').problems).toEqual([]);
  });

  it.each([
    'RUN '.padEnd(200_000, '$('),
    `RUN ${'"'.repeat(50_001)}`,
    'a\\\n'.repeat(20_000),
    `FROM ${'a:'.repeat(50_000)}`,
  ])('reads hostile text within a second', (text) => {
    const start = performance.now();
    check(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
