import { describe, expect, it } from '@jest/globals';
import { suggestionComment, suggestionReview } from '../../../shared/report/suggestion-comment.ts';
import { auditFinding } from '../../support/audit.ts';

const comment = (text: string, findings = [auditFinding()]) =>
  suggestionComment({ path: 'Dockerfile', text, findings });

describe('suggestionComment', () => {
  it('describes the finding, and contains the new lines', () => {
    expect(comment('USER 10001\n', [auditFinding({ description: 'The user is `root`.' })])).toBe(
      `<!-- assay:suggestion:9d05600f81b116708b62a071257ebdf7 -->

**High: The image runs as root** ([dockerfile/user-root](https://github.com/assay-dev/assay/blob/main/docs/rules/dockerfile/user-root.md))<br>The user is \`root\`.

\`\`\`suggestion
USER 10001
\`\`\``,
    );
  });

  it.each([
    ['a `b`\n', '```'],
    ['```\n# Heading\n', '````'],
    [`${'`'.repeat(9)}suggestion\n`, '`'.repeat(10)],
  ])('uses a fence that the text %j cannot close', (text, fence) => {
    expect(comment(text).endsWith(`\n${fence}suggestion\n${text}${fence}`)).toBe(true);
  });

  it('uses an empty suggestion block to remove lines', () => {
    expect(comment('')).toContain('\n```suggestion\n```');
  });

  it('keeps CRLF line endings, and adds a line ending to a line without one', () => {
    expect(comment('a\r\nb\r\n')).toContain('suggestion\na\r\nb\r\n```');
    expect(comment('a')).toContain('suggestion\na\n```');
  });

  it('escapes the text of findings', () => {
    const description = '<img src=x> @octocat\n```suggestion\nevil\n```';
    const shown = comment('x\n', [auditFinding({ title: '**bold** <b>', description })]);
    expect(shown.match(/^`{3}/gm)).toHaveLength(2);
    expect(shown).not.toMatch(/<img|<b>|@octocat/);
  });

  it('warns about a change that can alter behavior', () => {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    const edits = [{ start: 0, end: 0, ...place, text: 'x', isSafe: false }];
    expect(comment('x\n', [auditFinding({ edits })])).toContain('can alter what the file does');
    expect(comment('x\n')).not.toContain('can alter');
  });

  it('describes at most five findings', () => {
    const findings = Array.from({ length: 7 }, (_, at) => auditFinding({ title: `Title ${at}` }));
    const shown = comment('x\n', findings);
    expect(shown).toContain('Title 4');
    expect(shown).toContain('And 2 more findings.');
    expect(shown).not.toContain('Title 5');
  });

  it('writes a different first line for a different path, text or finding', () => {
    const first = (text: string) => text.split('\n')[0];
    const other = suggestionComment({ path: 'b', text: 'x\n', findings: [auditFinding()] });
    const found = comment('x\n', [auditFinding({ fingerprint: '2'.repeat(64) })]);
    const lines = [comment('x\n'), comment('y\n'), other, found].map(first);
    expect(new Set(lines).size).toBe(4);
  });
});

describe('suggestionReview', () => {
  it('counts the changes', () => {
    expect(suggestionReview(1)).toContain('1 change that corrects findings');
    expect(suggestionReview(2)).toContain('2 changes that correct findings');
  });
});
