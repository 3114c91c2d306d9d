import { describe, expect, it } from '@jest/globals';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import {
  compactProblems,
  furtherReasons,
  problemBlock,
  reasonBlock,
} from '../../../shared/report/problem-blocks.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aDecision, aReason, aReport, aScan } from './a-report.ts';

describe('the files that could not be read', () => {
  it('are listed only once, even if several steps failed because of them', () => {
    const problem = { code: 'malformed', message: 'no JSON', path: 'a.json', line: 3 };
    const scans = [aScan({ problems: [problem] }), aScan({ problems: [problem] })];
    const block = problemBlock(aReport({ scans }), false);
    expect(block.title).toBe('Problems (1)');
    expect(markdownSection(block).rows).toEqual(['| `a.json:3` | no JSON | `malformed` |\n']);
  });
});

describe('a problem that is also in the base', () => {
  it('is marked as not new and not blocking', () => {
    const problem = { code: 'malformed', message: 'no JSON', path: 'a.json' };
    const scans = [aScan({ problems: [problem], existingProblems: [problem] })];
    expect(markdownSection(problemBlock(aReport({ scans }), false)).rows).toEqual([
      '| `a.json` | no JSON<br><sub>not new, does not block</sub> | `malformed` |\n',
    ]);
  });

  it('is counted in the title, but not among the problems that make the run incomplete', () => {
    const problem = { code: 'malformed', message: 'no JSON', path: 'a.json' };
    const problems = [problem, { ...problem, path: 'b.json' }];
    const scans = [aScan({ problems, existingProblems: [problem] })];
    const decisions = [
      aDecision({
        outcome: 'error',
        reasons: [aReason({ rule: 'inventory-complete', outcome: 'error' })],
      }),
    ];
    expect(problemBlock(aReport({ scans, decisions }), false).title).toBe(
      'Problems (2, 1 of which makes the run incomplete)',
    );
  });
});

describe('the reasons in a report', () => {
  it('have no error marks if all of them are errors', () => {
    const reasons = [aReason({ outcome: 'error', message: 'a.json: no JSON' })];
    const decisions = [aDecision({ outcome: 'error', reasons })];
    expect(markdownSection(reasonBlock(verdictOf(aReport({ decisions })))).rows).toEqual([
      '- **scan**: a.json: no JSON\n',
    ]);
  });

  it('name neither the action nor the subject in a run with one decision, and list items on lines', () => {
    const message = '2 problems: a; b';
    const reasons = [aReason({ outcome: 'error', message, items: ['a', 'b'] }), aReason()];
    const data = aReport({ decisions: [aDecision({ outcome: 'error', reasons })] });
    expect(markdownSection(reasonBlock(verdictOf(data), data)).rows).toEqual([
      '- Error: 2 problems:<br>a<br>b\n',
      '- too severe\n',
    ]);
  });

  it('name the action, the subject and the reason', () => {
    const decisions = [
      aDecision({ outcome: 'fail', reasons: [aReason({ message: 'too severe' })] }),
      aDecision({ action: 'verify', subject: 'r:1', outcome: 'fail', reasons: [aReason()] }),
    ];
    expect(markdownSection(reasonBlock(verdictOf(aReport({ decisions })))).rows).toEqual([
      '- **scan**: too severe\n',
      '- **verify** of `r:1`: too severe\n',
    ]);
  });
});

it('reasonBlock shows expected and actual signers, and signed and current digests, on two lines', () => {
  const rowOf = (message: string) =>
    markdownSection(
      reasonBlock({
        outcome: 'fail',
        hasFailures: true,
        reasons: [{ ...aReason({ message }), action: 'verify', subject: '' }],
      }),
    ).rows[0];
  expect(rowOf('none from an accepted signer. Expected: `a`. Actual: `b`')).toBe(
    '- **verify**: none from an accepted signer.<br>Expected: `a`<br>Actual: `b`\n',
  );
  const [signer, other] = ['https://github.com/octo/app', 'https://github.com/octo/application'];
  expect(rowOf(`none. Expected: \`${signer}\`. Actual: \`${other}\``)).toContain(
    `Expected: \`${signer}\`<br>Actual: <code>https<wbr>://github<wbr>.com/octo/app<b>lication</b></code>`,
  );
  expect(rowOf('for other images. Signed: x. Current: y')).toContain(
    '.<br>Signed: x<br>Current: y',
  );
  expect(rowOf('a Expected: a Actual: a Signed: a Current: a')).not.toContain('<br>');
});

it('compactProblems lists each problem with its file', () => {
  const problem = { code: 'malformed', message: 'not `JSON`', path: 'a.json', line: 3 };
  const block = compactProblems(aReport({ scans: [aScan({ problems: [problem] })] }), true);
  expect([block.title, block.isFolded]).toEqual(['Problems (1)', true]);
  expect(block.kind === 'list' && block.items.map(lineText)).toEqual(['a.json:3: not JSON']);
});

it('compactProblems names the file of each problem only once', () => {
  const problems = [
    { code: 'unlocked', message: 'package.json names 1 dependency', path: 'package.json', line: 3 },
    { code: 'malformed', message: 'no JSON', path: 'b.json' },
  ];
  const block = compactProblems(aReport({ scans: [aScan({ problems })] }), false);
  expect(markdownSection(block).rows).toEqual([
    '- `b.json`: no JSON\n',
    '- package.json names 1 dependency\n',
  ]);
});

it('furtherReasons omits new secrets only if the heading says why they fail', () => {
  const secrets = aReason({ rule: 'new-dangers' });
  const further = (...reasons: ReturnType<typeof aReason>[]) =>
    furtherReasons(verdictOf(aReport({ decisions: [aDecision({ outcome: 'fail', reasons })] })));
  expect(further(secrets)).toEqual([]);
  expect(further(secrets, aReason({ rule: 'max-severity', accept: '- x' }))).toMatchObject([
    { rule: 'new-dangers' },
  ]);
});
