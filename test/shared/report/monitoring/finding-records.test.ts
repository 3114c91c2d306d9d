import { describe, expect, it } from '@jest/globals';
import { ECS } from '../../../../shared/report/monitoring/ecs.ts';
import { recordLines, recordTitle } from '../../../../shared/report/monitoring/finding-records.ts';
import { OCSF } from '../../../../shared/report/monitoring/ocsf.ts';
import { aDecision, aFinding, aReport, aScan, HOSTILE_TEXTS } from '../a-report.ts';

const HEAD = { time: '2026-03-04T05:06:07Z', version: '1.2.3' };
/** Characters that a terminal or a log viewer interprets, except the end of a line. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/;

describe('recordLines', () => {
  it.each([
    ['ECS', ECS],
    ['OCSF', OCSF],
  ])('writes each hostile finding and decision as one line in the format %s', (_name, format) => {
    const texts = [...HOSTILE_TEXTS, '\uD800', 'a\u2028b', '##[error]x'];
    const findings = texts.map((title) =>
      aFinding({ title, id: title, location: { path: title }, url: title }),
    );
    const decisions = texts.map((subject) => aDecision({ subject, action: subject }));
    const report = aReport({ scans: [aScan({ findings })], decisions });
    const text = [...recordLines(report, format, HEAD)].join('');
    const lines = text.split('\n').slice(0, -1);
    expect(lines).toHaveLength(2 * texts.length);
    for (const line of lines) expect(JSON.parse(line)).toBeInstanceOf(Object);
    expect(text).not.toMatch(CONTROL);
    expect(text).not.toContain('##[');
  });
});

describe('recordTitle', () => {
  it('contains the ID, the package and the title of the finding', () => {
    expect(recordTitle(aFinding())).toBe('CVE-2021-23337 in lodash 4.17.15: Command injection');
  });
});
