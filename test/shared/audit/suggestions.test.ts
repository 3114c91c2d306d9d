import { describe, expect, it } from '@jest/globals';
import { type Suggestion, suggestionsFor } from '../../../shared/audit/suggestions.ts';
import { diffLines } from '../../../shared/github/pull-diff.ts';
import { textPlaces } from '../../../shared/json/text-places.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { auditFinding } from '../../support/audit.ts';

const TEXT = 'FROM a\nUSER root\nCMD x\nEXPOSE 22\n';

/** Returns a finding whose edits replace texts of the file. An insertion replaces an empty text at an offset. */
function fixing(
  text: string,
  ...changes: readonly [at: string | number, after: string][]
): Finding {
  const placeOf = textPlaces(text);
  const edits = changes.map(([at, after]) => {
    const start = typeof at === 'number' ? at : text.indexOf(at);
    const end = typeof at === 'number' ? at : start + at.length;
    const { line: endLine, column: endColumn } = placeOf(end);
    return { start, end, ...placeOf(start), endLine, endColumn, text: after, isSafe: true };
  });
  return auditFinding({ edits, change: { state: 'new' } });
}

const added = (text: string): string =>
  [
    '@@ -0,0 +1,9 @@',
    ...text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => `+${line}`),
  ].join('\n');

function suggested(
  text: string,
  findings: readonly Finding[],
  { patch = added(text), mask = (shown: string) => shown } = {},
): readonly Suggestion[] {
  return suggestionsFor({ path: 'Dockerfile', text, findings, lines: diffLines(patch) }, mask);
}

describe('suggestionsFor', () => {
  it('returns complete lines as they are after the edit', () => {
    const finding = fixing(TEXT, ['root', '10001']);
    expect(suggested(TEXT, [finding])).toEqual([
      { path: 'Dockerfile', first: 2, last: 2, text: 'USER 10001\n', findings: [finding] },
    ]);
  });

  it.each<[string, [string | number, string], Partial<Suggestion>]>([
    ['several lines', ['root\nCMD x', '1'], { first: 2, last: 3, text: 'USER 1\n' }],
    ['a removed line', ['USER root\n', ''], { first: 2, last: 2, text: '' }],
    ['an inserted line', [7, 'RUN y\n'], { first: 2, last: 2, text: 'RUN y\nUSER root\n' }],
    [
      'a line at the end',
      [TEXT.length, 'CMD z\n'],
      { first: 4, last: 4, text: 'EXPOSE 22\nCMD z\n' },
    ],
  ])('returns a suggestion that changes %s', (_, change, wanted) => {
    expect(suggested(TEXT, [fixing(TEXT, change)])).toMatchObject([wanted]);
  });

  it('keeps CRLF line endings and byte order marks, and does not add a missing final line ending', () => {
    const text = 'FROM a\r\nUSER root';
    const findings = [fixing(text, ['a', 'b']), fixing(text, ['root', '1'])];
    const patch = added(`\uFEFF${text}`);
    const [first, second] = suggested(text, findings, { patch });
    expect(first?.text).toBe('\uFEFFFROM b\r\n');
    expect(second?.text).toBe('USER 1');
  });

  it('combines the fixes for findings on the same line', () => {
    const findings = [fixing(TEXT, ['root', '1']), fixing(TEXT, ['USER', 'User'], ['x', 'y'])];
    expect(suggested(TEXT, findings)).toMatchObject([
      { first: 2, last: 3, text: 'User 1\nCMD y\n', findings },
    ]);
  });

  it('omits a finding whose edit overlaps the edit for another finding', () => {
    const findings = [fixing(TEXT, ['root', '1']), fixing(TEXT, ['USER root', 'USER 2'])];
    expect(suggested(TEXT, findings)).toMatchObject([
      { text: 'USER 1\n', findings: [findings[0]] },
    ]);
  });

  it.each([
    ['is not in the diff', '@@ -1,1 +1,1 @@\n+FROM a'],
    ['has a different text in the diff', '@@ -1,2 +1,2 @@\n FROM a\n+USER admin'],
  ])('returns no suggestion for a line that %s', (_, patch) => {
    expect(suggested(TEXT, [fixing(TEXT, ['root', '1'])], { patch })).toEqual([]);
  });

  it('returns no suggestion that spans two hunks of the diff', () => {
    const patch = '@@ -1 +1,2 @@\n FROM a\n+USER root\n@@ -9 +3,1 @@\n+CMD x';
    expect(suggested(TEXT, [fixing(TEXT, ['root\nCMD', '1'])], { patch })).toEqual([]);
  });

  it('suggests a fix for an old finding only if the finding is on a changed line', () => {
    const old = { ...fixing(TEXT, ['root', '1']), change: { state: 'unchanged' as const } };
    const around = '@@ -1,1 +1,2 @@\n+FROM a\n USER root';
    expect(suggested(TEXT, [old], { patch: around })).toEqual([]);
    expect(suggested(TEXT, [old])).toHaveLength(1);
  });

  it('suggests no fix for a suppressed finding', () => {
    const suppression = { rule: 'ignore[0]', reason: 'x' };
    expect(suggested(TEXT, [{ ...fixing(TEXT, ['root', '1']), suppression }])).toEqual([]);
  });

  it('returns no suggestion that contains a secret', () => {
    const mask = (text: string) => text.replaceAll('USER', '***');
    expect(suggested(TEXT, [fixing(TEXT, ['root', '1'])], { mask })).toEqual([]);
  });

  it.each(['\r', '\0', '\u0085', '\u001b'])(
    'returns no suggestion that contains the character %j',
    (bad) => {
      const text = `FROM a${bad}b\n`;
      expect(suggested(text, [fixing(text, ['FROM', 'from'])])).toEqual([]);
    },
  );

  it('returns no suggestion that joins lines or is longer than 30 lines', () => {
    expect(suggested('a\nb\n', [fixing('a\nb\n', ['a\n', 'a'])])).toEqual([]);
    const long = `${'x\n'.repeat(29)}y\nz\n`;
    expect(suggested(long, [fixing(long, [0, 'a'], ['y', 'b'])])).toHaveLength(1);
    expect(suggested(long, [fixing(long, [0, 'a'], ['z', 'b'])])).toEqual([]);
  });
});
