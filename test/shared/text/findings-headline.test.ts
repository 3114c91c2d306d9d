import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { baseText, dataText, findingsHeadline } from '../../../shared/text/findings-headline.ts';
import { aFinding } from '../report/a-report.ts';

const NEW = aFinding({ change: { state: 'new' }, severity: 'critical' });
const OLD = aFinding({ change: { state: 'unchanged' } });
const OLD_MALWARE = aFinding({
  change: { state: 'unchanged', isPathChanged: true },
  kind: 'malware',
});
const SECRET = aFinding({ change: { state: 'new' }, kind: 'secret', severity: 'medium' });

function headline(open: readonly Finding[], failing: readonly Finding[], base?: string): string {
  return findingsHeadline({ open, failing, base, fixed: 0 });
}

it.each([
  [headline([NEW], [NEW], 'main'), '1 new finding must be fixed (1 critical)'],
  [headline([NEW, NEW, OLD], [NEW], 'main'), '1 of 2 new findings must be fixed (1 critical)'],
  [
    headline([NEW, OLD_MALWARE, OLD], [NEW, OLD_MALWARE], 'main'),
    '2 of 3 findings must be fixed (1 malware already in main, on a path that changed; new: 1 critical)',
  ],
  [
    headline([NEW, OLD], [NEW, OLD], 'main'),
    '2 findings must be fixed (new: 1 critical; already in main: 1 high)',
  ],
  [headline([aFinding(), aFinding()], [aFinding()]), '1 of 2 findings must be fixed (1 high)'],
  [
    headline([SECRET, OLD], [SECRET], 'main'),
    '1 new secret must be fixed (1 medium; new secrets fail at any severity)',
  ],
  [
    headline([SECRET, NEW], [SECRET], 'main'),
    '1 of 2 new findings must be fixed (1 medium; new secrets fail at any severity)',
  ],
  [
    headline([{ ...SECRET, severity: 'high' }], [{ ...SECRET, severity: 'high' }], 'main'),
    '1 new secret must be fixed (1 high)',
  ],
  [
    headline([SECRET, NEW], [SECRET, NEW], 'main'),
    '2 new findings must be fixed (1 critical, 1 medium)',
  ],
  [headline([OLD], [], 'main'), 'no new findings'],
  [headline([NEW, OLD], [], 'main'), 'nothing must be fixed (1 new finding: 1 critical)'],
  [headline([], []), 'no findings'],
  [
    findingsHeadline({ open: [], failing: [], base: 'main', fixed: 2 }),
    '2 findings fixed, no new findings',
  ],
  [
    findingsHeadline({ open: [], failing: [], base: 'main', fixed: 2, dataDay: '18 Mar 2022' }),
    '2 findings fixed, no new findings in advisory data of 18 Mar 2022',
  ],
  [
    findingsHeadline({ open: [NEW], failing: [], base: 'main', fixed: 0, dataDay: '18 Mar 2022' }),
    'nothing must be fixed (1 new finding in advisory data of 18 Mar 2022: 1 critical)',
  ],
])('findingsHeadline returns the headline: %s', (text, wanted) => {
  expect(text).toBe(wanted);
});

it('baseText shortens the name of a base and replaces invisible characters', () => {
  expect(baseText()).toBe('the base');
  expect(baseText(`a\u202e${'x'.repeat(100)}`)).toMatch(/^a\ufffdx+…$/);
});

it('dataText returns an empty string for recent data', () => {
  expect(dataText(undefined)).toBe('');
});
