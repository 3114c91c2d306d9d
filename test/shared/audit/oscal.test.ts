import { expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { coverageOf } from '../../../shared/audit/coverage.ts';
import { oscalResults } from '../../../shared/audit/oscal.ts';
import type { RuleText } from '../../../shared/audit/rule.ts';
import type { Coverage } from '../../../shared/model/coverage.ts';
import { auditFinding } from '../../support/audit.ts';
import { HOSTILE_TEXTS } from '../report/a-report.ts';

const uuid = {
  type: 'string',
  pattern:
    '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$',
};
const token = { type: 'string', pattern: '^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$' };
const line = { type: 'string', pattern: '^\\S(.*\\S)?$' };
const text = { type: 'string' };
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const listOf = (items: object) => ({ type: 'array', minItems: 1, items });
const object = (required: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});
const selected = listOf(object({ 'control-id': token }));

/** The parts of the model of assessment results of OSCAL 1.1.2 that Assay writes. */
const SCHEMA = object({
  'assessment-results': object({
    uuid,
    metadata: object(
      { title: line, 'last-modified': time, version: line, 'oscal-version': line },
      { remarks: text },
    ),
    'import-ap': object({ href: { type: 'string', pattern: '^https://\\S+$' } }),
    results: listOf(
      object(
        {
          uuid,
          title: line,
          description: text,
          start: time,
          'reviewed-controls': object({
            'control-selections': listOf(
              object({}, { 'include-controls': selected, 'exclude-controls': selected }),
            ),
          }),
        },
        {
          findings: listOf(
            object({
              uuid,
              title: line,
              description: text,
              target: object(
                {
                  type: { enum: ['statement-id', 'objective-id'] },
                  'target-id': token,
                  status: object(
                    { state: { enum: ['satisfied', 'not-satisfied'] } },
                    { reason: token },
                  ),
                },
                { remarks: text },
              ),
            }),
          ),
        },
      ),
    ),
  }),
});

const validate = new Ajv({ strict: false, unicodeRegExp: true }).compile(SCHEMA);
const HEAD = { time: '2026-03-04T05:06:07.000Z', version: '1.2.3' };

const RULE: RuleText = {
  id: 'dockerfile/user-root',
  title: 'Root',
  severity: 'high',
  profile: 'essential',
  why: '',
  fix: '',
  references: [],
  aliases: [],
  controls: { 'cis-docker-1.6.0': ['4.1'], hipaa: ['164.312(a)(1)'] },
};

function coverage(findings: Parameters<typeof coverageOf>[0]['findings'], subject = 'app') {
  return coverageOf({ subject, ran: [RULE], findings, problems: 0, unchecked: 0 });
}

it('OSCAL results are valid for all states and for untrusted text, and have unique UUIDs', () => {
  const suppression = { rule: 'ignore[0]', reason: 'known' };
  const all: Coverage[] = [
    coverage([]),
    coverage([auditFinding()]),
    coverage([auditFinding({ suppression })], ''),
    ...HOSTILE_TEXTS.map((hostile) => coverage([], hostile)),
  ];
  for (const each of all) {
    const results = oscalResults(each, HEAD);
    validate(results);
    expect(validate.errors).toBeNull();
    const ids = [...JSON.stringify(results).matchAll(/"uuid":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(oscalResults(each, HEAD)).toEqual(results);
  }
});

it.each([
  [[], 'satisfied', 'pass'],
  [[auditFinding()], 'not-satisfied', 'fail'],
])('OSCAL results contain the state of each control', (findings, state, reason) => {
  const text = JSON.stringify(oscalResults(coverage(findings), HEAD));
  const status = `"status":${JSON.stringify({ state, reason })}`;
  expect(text).toContain(`"target-id":"cis-docker-1.6.0_4.1",${status}`);
  expect(text).toContain(`"target-id":"hipaa_164.312.a.1",${status}`);
});

it('the schema for OSCAL results rejects unknown states', () => {
  const text = JSON.stringify(oscalResults(coverage([]), HEAD));
  expect(validate(JSON.parse(text.replaceAll('"satisfied"', '"passed"')))).toBe(false);
});
