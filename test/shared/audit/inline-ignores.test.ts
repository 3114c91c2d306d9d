import { describe, expect, it } from '@jest/globals';
import { coversFinding, inlineIgnores } from '../../../shared/audit/inline-ignores.ts';
import { auditFinding } from '../../support/audit.ts';

const covered = (lines: readonly string[], line: number, endLine = line) => {
  const location = { path: 'Dockerfile', line, column: 1, endLine, endColumn: 2 };
  const finding = auditFinding({ location, locations: [location] });
  const ignores = inlineIgnores({ path: 'Dockerfile', text: lines.join('\n') });
  return ignores.some((ignore) => coversFinding(ignore, finding));
};

describe('inlineIgnores', () => {
  const next = ['FROM a', '# hadolint ignore=DL3002', '# note', '', 'RUN x \\', '  y', 'USER root'];

  it.each([
    [5, true],
    [6, true],
    [7, false],
    [1, false],
  ])('with a comment before an instruction, line %d is covered: %s', (line, expected) => {
    expect(covered(next, line)).toBe(expected);
  });

  it('covers a finding that ends in the line of the comment', () => {
    const lines = ['steps:', '  - uses: a', '    with: b # zizmor: ignore[dl3002]'];
    expect([covered(lines, 2, 3), covered(lines, 2)]).toEqual([true, false]);
  });

  it.each([
    ['# checkov:skip=DL3002', true],
    ['# checkov:skip=DL3003', false],
    ['# checkov:skip=DS-0002', true],
    ['# check=skip=all', true],
    ['# kics-scan ignore', true],
    ['# nosemgrep: a.b.dl3002', false],
  ])('covers the whole file by `%s`: %s', (comment, expected) => {
    expect(covered([comment, 'FROM a', 'RUN x', 'USER root'], 4)).toBe(expected);
  });

  it('covers an ID of Semgrep by its last part', () => {
    expect(covered(['USER root # nosemgrep: a.b.dl3002'], 1)).toBe(true);
  });
});
