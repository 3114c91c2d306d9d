import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { OCSF } from '../../../../shared/report/monitoring/ocsf.ts';
import { auditFinding } from '../../../support/audit.ts';
import { aDecision, aFinding } from '../a-report.ts';
import { FINDINGS, FOLDER, HEAD, IMAGE } from './monitoring-samples.ts';

const text = { type: 'string' };
const id = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const flag = { type: 'boolean' };
const number = { type: 'number' };
const one = (value: unknown) => ({ const: value });
const listOf = (items: object) => ({ type: 'array', items, minItems: 1 });
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const remediation = object({ desc: text, references: texts }, ['desc']);

/** Attributes of each event and each finding of OCSF 1.5.0, with the requirements of the public schema. */
const COMMON = {
  metadata: object(
    {
      version: one('1.5.0'),
      product: object({ name: id, vendor_name: id, version: text }, ['vendor_name']),
    },
    ['version', 'product'],
  ),
  time: { type: 'integer' },
  category_uid: one(2),
  category_name: one('Findings'),
  activity_id: { enum: [0, 1, 2, 3, 99] },
  activity_name: one('Create'),
  type_name: text,
  severity_id: { enum: [0, 1, 2, 3, 4, 5, 6, 99] },
  severity: { enum: ['Unknown', 'Informational', 'Low', 'Medium', 'High', 'Critical'] },
  status_id: { enum: [0, 1, 2, 3, 4, 5, 6, 99] },
  status: { enum: ['New', 'Suppressed'] },
  comment: text,
  message: text,
  finding_info: object(
    {
      uid: id,
      title: text,
      desc: text,
      types: texts,
      src_url: { type: 'string', pattern: '^https://' },
      analytic: object({ type_id: one(1), type: one('Rule'), uid: id }, ['type_id']),
    },
    ['uid', 'title'],
  ),
  resources: listOf(object({ name: id, type: id, uid: id })),
};

const REQUIRED = [
  'metadata time category_uid class_uid activity_id type_uid severity_id finding_info',
].flatMap((names) => names.split(' '));

const VULNERABILITY = {
  ...object({
    cve: object(
      {
        uid: id,
        cvss: listOf(
          object({ base_score: number, version: id, vector_string: text }, [
            'base_score',
            'version',
          ]),
        ),
        epss: object({ score: text, percentile: number }, ['score']),
      },
      ['uid'],
    ),
    advisory: object({ uid: id }, ['uid']),
    cwe: object({ uid: id }, ['uid']),
    title: text,
    desc: text,
    severity: text,
    vendor_name: text,
    references: texts,
    affected_packages: listOf(
      object(
        {
          name: id,
          version: id,
          purl: text,
          path: text,
          package_manager: text,
          fixed_in_version: text,
        },
        ['name', 'version'],
      ),
    ),
    is_fix_available: flag,
    is_exploit_available: flag,
  }),
  anyOf: ['cve', 'cwe', 'advisory'].map((name) => ({ required: [name] })),
};

const COMPLIANCE = object(
  {
    control: id,
    standards: listOf(id),
    requirements: texts,
    status_id: { enum: [0, 1, 2, 3, 99] },
    status: { enum: ['Pass', 'Warning', 'Fail'] },
  },
  ['standards'],
);

const EVIDENCE = object({
  file: object({ name: id, path: id, type_id: { enum: [0, 1, 2, 3, 4, 5, 6, 7, 99] } }, [
    'name',
    'type_id',
  ]),
});

/** A class has its own attributes and no others. Its type is its number and the activity. */
const classSchema = (uid: number, name: string, own: object, required: readonly string[]) =>
  object(
    { ...COMMON, class_uid: one(uid), class_name: one(name), type_uid: one(uid * 100 + 1), ...own },
    [...REQUIRED, ...required],
  );

const SCHEMA = {
  oneOf: [
    classSchema(2002, 'Vulnerability Finding', { vulnerabilities: listOf(VULNERABILITY) }, [
      'vulnerabilities',
    ]),
    classSchema(2003, 'Compliance Finding', { compliance: COMPLIANCE, remediation }, [
      'compliance',
    ]),
    classSchema(2004, 'Detection Finding', { evidences: listOf(EVIDENCE), remediation }, []),
  ],
};

const validate = new Ajv({ strict: false }).compile(SCHEMA);
const errorsOf = (record: object) => (validate(record) ? [] : validate.errors);

describe('the OCSF export', () => {
  it('writes valid records for all kinds of findings, even with hostile text', () => {
    for (const source of [FOLDER, IMAGE]) {
      for (const finding of FINDINGS) {
        expect(errorsOf(OCSF.ofFinding(finding, source, HEAD))).toEqual([]);
      }
    }
  });

  it('is tested against a schema that rejects unknown attributes and other classes', () => {
    const record = OCSF.ofFinding(aFinding(), FOLDER, HEAD);
    expect(errorsOf({ ...record, purl: 'x' })).not.toEqual([]);
    expect(errorsOf({ ...record, class_uid: 2004 })).not.toEqual([]);
    expect(errorsOf({ ...record, vulnerabilities: [{ title: 'x' }] })).not.toEqual([]);
  });

  it('writes a vulnerability finding', () => {
    expect(OCSF.ofFinding(aFinding({ severity: 'critical' }), IMAGE, HEAD)).toMatchObject({
      class_uid: 2002,
      type_uid: 200_201,
      severity_id: 5,
      status_id: 1,
      time: Date.parse(HEAD.time),
      finding_info: { uid: aFinding().fingerprint, title: 'Command injection' },
      resources: [{ name: 'ghcr.io/acme/shop:1.2', type: 'container image', uid: IMAGE.digest }],
    });
  });

  it('writes a compliance finding for a misconfiguration', () => {
    expect(OCSF.ofFinding(auditFinding(), FOLDER, HEAD)).toMatchObject({
      class_uid: 2003,
      compliance: {
        control: 'dockerfile/user-root',
        standards: ['Assay rules', 'cis-docker-1.6.0'],
        requirements: ['cis-docker-1.6.0: 4.1'],
        status_id: 3,
      },
      remediation: { desc: 'Add an instruction `USER` with a number.' },
      resources: [{ name: 'services/api/Dockerfile', type: 'file' }],
    });
  });

  it('writes a detection finding for a secret, with the file', () => {
    expect(OCSF.ofFinding(auditFinding({ kind: 'secret' }), FOLDER, HEAD)).toMatchObject({
      class_uid: 2004,
      evidences: [{ file: { path: 'services/api/Dockerfile', name: 'Dockerfile', type_id: 1 } }],
    });
  });

  it('writes why a finding is suppressed', () => {
    const suppression = { rule: 'ignore[0]', reason: 'accepted' };
    expect(OCSF.ofFinding(aFinding({ suppression }), FOLDER, HEAD)).toMatchObject({
      status_id: 3,
      comment: 'accepted',
    });
  });

  it.each([
    ['pass', 1],
    ['error', 2],
    ['fail', 3],
  ] as const)('writes a decision with the outcome %s', (outcome, status) => {
    const record = OCSF.ofDecision(aDecision({ outcome }), HEAD);
    expect(errorsOf(record)).toEqual([]);
    expect(record).toMatchObject({ class_uid: 2003, compliance: { status_id: status } });
  });
});
