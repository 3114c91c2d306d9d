import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { ECS } from '../../../../shared/report/monitoring/ecs.ts';
import { auditFinding } from '../../../support/audit.ts';
import { aDecision, aFinding } from '../a-report.ts';
import { FINDINGS, FOLDER, HEAD, IMAGE } from './monitoring-samples.ts';

const keyword = { type: 'string', minLength: 1, maxLength: 1_024 };
const text = { type: 'string' };
const words = { type: 'array', items: keyword, minItems: 1 };
const oneOf = (...values: readonly string[]) => ({ enum: values });
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/**
 * The fields of ECS 8.17 that Assay writes, from the public field reference, with the allowed values of
 * `event.kind`, `event.category`, `event.type` and `event.outcome`. Unknown fields are not allowed.
 */
const SCHEMA = object(
  {
    '@timestamp': {
      type: 'string',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
    },
    ecs: object({ version: oneOf('8.17.0') }, ['version']),
    message: text,
    event: object(
      {
        kind: oneOf('alert', 'asset', 'enrichment', 'event', 'metric', 'state', 'signal'),
        category: {
          type: 'array',
          items: oneOf('configuration', 'malware', 'package', 'vulnerability'),
        },
        type: { type: 'array', items: oneOf('info') },
        outcome: oneOf('failure', 'success', 'unknown'),
        module: keyword,
        dataset: { type: 'string', pattern: '^assay\\.' },
        id: keyword,
        action: keyword,
        reference: { type: 'string', pattern: '^https://' },
      },
      ['kind', 'category', 'type'],
    ),
    observer: object({ vendor: keyword, product: keyword, type: keyword, version: keyword }),
    rule: object(
      {
        id: keyword,
        name: keyword,
        category: keyword,
        ruleset: keyword,
        version: keyword,
        description: keyword,
        reference: keyword,
      },
      ['id'],
    ),
    file: object({ path: keyword, name: keyword }, ['path']),
    package: object({ name: keyword, version: keyword, type: keyword }),
    vulnerability: object(
      {
        id: keyword,
        category: words,
        description: keyword,
        enumeration: oneOf('CVE'),
        reference: keyword,
        classification: oneOf('CVSS'),
        scanner: object({ vendor: keyword }),
        score: object({ base: { type: 'number' }, version: keyword }, ['base']),
        severity: keyword,
      },
      ['id', 'severity'],
    ),
    container: object({
      image: object({ name: keyword, hash: object({ all: words }) }),
    }),
    labels: { type: 'object', additionalProperties: keyword },
  },
  ['@timestamp', 'ecs', 'message', 'event'],
);

const validate = new Ajv({ strict: false }).compile(SCHEMA);
const errorsOf = (record: object) => (validate(record) ? [] : validate.errors);

describe('the ECS export', () => {
  it('writes valid records for all kinds of findings, even with hostile text', () => {
    for (const source of [FOLDER, IMAGE]) {
      for (const finding of FINDINGS) {
        expect(errorsOf(ECS.ofFinding(finding, source, HEAD))).toEqual([]);
      }
    }
  });

  it('is tested against a schema that rejects unknown fields and values', () => {
    const record = ECS.ofFinding(aFinding(), FOLDER, HEAD);
    expect(errorsOf({ ...record, purl: 'x' })).not.toEqual([]);
    expect(errorsOf({ ...record, event: { kind: 'alarm' } })).not.toEqual([]);
  });

  it('writes an alert with the rule, the file and the vulnerability', () => {
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
    expect(ECS.ofFinding(aFinding({ score: 7.2, vector }), FOLDER, HEAD)).toMatchObject({
      '@timestamp': HEAD.time,
      event: { kind: 'alert', category: ['vulnerability'] },
      rule: { id: 'CVE-2021-23337', name: 'Command injection' },
      file: { path: 'services/api/package-lock.json', name: 'package-lock.json' },
      package: { name: 'lodash', version: '4.17.15' },
      vulnerability: {
        id: 'CVE-2021-23337',
        enumeration: 'CVE',
        severity: 'high',
        classification: 'CVSS',
        score: { base: 7.2, version: '3.1' },
      },
      labels: { line: '12', state: 'open', purl: 'pkg:npm/lodash@4.17.15' },
    });
  });

  it('writes the controls of a rule, and the image without its tag', () => {
    const record = ECS.ofFinding(auditFinding(), IMAGE, HEAD);
    expect(record).toMatchObject({
      event: { category: ['configuration'] },
      labels: { controls: 'cis-docker-1.6.0:4.1' },
      container: { image: { name: 'ghcr.io/acme/shop', hash: { all: [IMAGE.digest] } } },
    });
    expect(record).not.toHaveProperty('vulnerability');
  });

  it('does not write an alert for a suppressed finding', () => {
    const suppression = { rule: 'ignore[0]', reason: 'accepted' };
    expect(ECS.ofFinding(aFinding({ suppression }), FOLDER, HEAD)).toMatchObject({
      event: { kind: 'event' },
      labels: { state: 'suppressed', reason: 'accepted' },
    });
  });

  it.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['error', 'unknown'],
  ] as const)('writes a decision with the outcome %s', (outcome, expected) => {
    const record = ECS.ofDecision(aDecision({ outcome, summary: '2 findings' }), HEAD);
    expect(errorsOf(record)).toEqual([]);
    expect(record).toMatchObject({
      event: { kind: 'event', action: 'assay-scan', outcome: expected },
      labels: { decision: outcome },
    });
  });
});
