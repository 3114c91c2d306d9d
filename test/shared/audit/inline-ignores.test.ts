import { describe, expect, it } from '@jest/globals';
import { coversFinding, inlineIgnores } from '../../../shared/audit/inline-ignores.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { auditFinding } from '../../support/audit.ts';

const covered = (lines: readonly string[], line: number, endLine = line) => {
  const location = { path: 'Dockerfile', line, column: 1, endLine, endColumn: 2 };
  const finding = auditFinding({ location, locations: [location] });
  const ignores = inlineIgnores({ path: 'Dockerfile', text: lines.join('\n') });
  return ignores.some((ignore) => coversFinding(ignore, finding));
};

describe('an inline suppression', () => {
  const next = ['FROM a', '# hadolint ignore=DL3002', 'RUN x \\', '  y', 'USER root'];

  it.each([
    [3, true],
    [4, true],
    [5, false],
    [1, false],
  ])('before an instruction covers line %d: %s', (line, expected) => {
    expect(covered(next, line)).toBe(expected);
  });

  it('covers a finding that ends on the line of the comment', () => {
    const lines = ['steps:', '  - uses: a', '    with: b # zizmor: ignore[dl3002]'];
    expect([covered(lines, 2, 3), covered(lines, 2)]).toEqual([true, false]);
  });

  it.each([
    ['# checkov:skip=DL3002', true],
    ['# checkov:skip=DL3003', false],
    ['# checkov:skip=DS-0002', true],
    ['# check=skip=all', false],
    ['# check=skip=dl3002', true],
    ['# kics-scan ignore', true],
    ['# nosemgrep: a.b.dl3002', false],
  ])('written as `%s` covers the entire file: %s', (comment, expected) => {
    expect(covered([comment, 'FROM a', 'RUN x', 'USER root'], 4)).toBe(expected);
  });

  it('for Semgrep covers findings of the rule that the last part of the Semgrep ID names', () => {
    expect(covered(['USER root # nosemgrep: a.b.dl3002'], 1)).toBe(true);
  });

  it.each([
    ['hadolint, after an empty line', ['# hadolint ignore=DL3002', '', 'USER root'], 3],
    ['hadolint, after a comment', ['# hadolint ignore=DL3002', '# note', 'USER root'], 3],
    ['hadolint, behind an instruction', ['RUN x # hadolint ignore=DL3002', 'USER root'], 2],
    [
      'hadolint, in a here-document',
      ['FROM a', 'RUN <<E', '# hadolint ignore=DL3002', 'USER root', 'E'],
      4,
    ],
    [
      'hadolint, inside an instruction',
      ['FROM a', 'RUN x \\', '# hadolint ignore=DL3002', '  y', 'USER root'],
      4,
    ],
    ['BuildKit, below an instruction', ['FROM a', '# check=skip=dl3002', 'USER root'], 3],
    ['BuildKit, below a comment', ['# note', '# check=skip=dl3002', 'USER root'], 3],
    ['KICS, below the first instruction', ['FROM a', '# kics-scan ignore', 'USER root'], 3],
    ['Checkov, in a here-document', ['RUN <<E', '# checkov:skip=DL3002', 'E', 'USER root'], 4],
    ['Semgrep, after an empty line', ['# nosemgrep', '', 'USER root'], 3],
  ])('does not cover a line if its tool would not read the comment there: %s', (_, lines, line) => {
    expect(covered(lines, line)).toBe(false);
  });

  it.each([
    [
      'a comment for Assay before other comments',
      ['# assay: ignore DL3002 because x', '# n', '', 'USER root'],
      4,
    ],
    [
      'the first of several comments for Trivy',
      ['#trivy:ignore:DS-0002', '#trivy:ignore:X', 'USER root'],
      3,
    ],
    [
      'a comment for KICS in the header',
      ['', '# note', '# kics-scan ignore', 'FROM a', 'USER root'],
      5,
    ],
  ])('covers a line if it is %s', (_, lines, line) => {
    expect(covered(lines, line)).toBe(true);
  });
});

describe('coversFinding', () => {
  const ignoring = (path: string, lines: readonly string[], finding: Partial<Finding>) => {
    const { line = 1, column = 1, endLine = line, endColumn = 99 } = finding.location ?? {};
    const location = { path, line, column, endLine, endColumn };
    const ignores = inlineIgnores({ path, text: lines.join('\n') });
    const given = auditFinding({ aliases: [], locations: [location], ...finding, location });
    return ignores.some((ignore) => coversFinding(ignore, given));
  };

  it.each([
    ['# kics-scan ignore', 'secret/github-pat', true],
    ['# kics-scan ignore', 'custom/team-label', false],
    ['# kics-scan ignore', 'policy/team-label', false],
    ['# nosemgrep', 'custom/team-label', false],
    ['# trivy:ignore:*', 'kubernetes/host-network', true],
    ['# trivy:ignore:*', 'secret/github-pat', false],
    ['# assay: ignore * because x', 'custom/team-label', true],
  ])('for the comment `%s` and the rule %s, returns %s', (comment, id, expected) => {
    expect(ignoring('a.yaml', [comment, 'a: b'], { id, location: { path: '', line: 2 } })).toBe(
      expected,
    );
  });

  const POD = '{kind: Pod, metadata: {name: a, annotations: {kube-linter.io/ignore-all: x}}}';

  it.each([
    [25, 'kubernetes/host-network', true],
    [25, 'secret/github-pat', false],
    [25, 'custom/team-label', false],
    [120, 'kubernetes/host-network', false],
  ])(
    'for an annotation, a finding in column %d and the rule %s, returns %s',
    (column, id, expected) => {
      const list = `{kind: List, items: [${POD}, {kind: Pod, metadata: {name: b}}]}`;
      const location = { path: '', line: 1, column, endColumn: column + 1 };
      expect(ignoring('a.yaml', [list], { id, location })).toBe(expected);
    },
  );

  it("returns false for another object's finding, even if the finding refers to the annotated object", () => {
    const text = [
      'kind: Pod',
      'metadata: {annotations: {kube-linter.io/ignore-all: x}}',
      '---',
      'a: b',
    ];
    const own = { path: 'a.yaml', line: 4, column: 1, endLine: 4, endColumn: 2 };
    const via = { path: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 5 };
    const finding = { id: 'kubernetes/x', location: own, locations: [own, via] };
    expect(ignoring('a.yaml', text, finding)).toBe(false);
  });

  it.each([
    [1, false],
    [2, false],
    [3, true],
    [4, false],
    [5, false],
  ])(
    'for a secretlint range on lines 2 to 4 and a finding on line %d, returns %s',
    (line, expected) => {
      const lines = ['a', '// secretlint-disable', 'b', '// secretlint-enable', 'c'];
      const finding = { id: 'secret/github-pat', location: { path: '', line } };
      expect(ignoring('a.js', lines, finding)).toBe(expected);
    },
  );

  it.each([
    ['run: x # zizmor: ignore[a]', true],
    ['run: | # zizmor: ignore[a]', true],
    ['run: "# zizmor: ignore[a]"', false],
    ['run: |\n  # zizmor: ignore[a]', false],
  ])('reads a zizmor comment only outside values, as zizmor does: %j', (text, expected) => {
    const finding = {
      id: 'workflow/a',
      aliases: ['a'],
      location: { path: '', line: 1, endLine: 2 },
    };
    expect(ignoring('ci.yml', text.split('\n'), finding)).toBe(expected);
  });
});
