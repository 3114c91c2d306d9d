import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../shared/errors/errors.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';

function load(text: string) {
  return loadPolicy(Buffer.from(text), '.assay.yml');
}

function complaintsOf(text: string): string {
  try {
    load(text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'none';
}

describe('a policy file', () => {
  it('contains only the settings that it specifies, not the defaults', () => {
    expect(load('scan:\n  fail-on: low\n')).toEqual({ scan: { failOn: 'low' } });
  });

  it('is read with the line of each exception', () => {
    const text = 'scan:\n  ignore:\n    - id: A\n      reason: x\n    - { id: B, reason: y }\n';
    expect(load(text).scan.ignore?.map(({ id, line }) => [id, line])).toEqual([
      ['A', 3],
      ['B', 5],
    ]);
  });

  it('is read with the line of each evidence rule', () => {
    const identity = 'a: { key: a.pub }';
    const text = `verify:\n  identities: { ${identity} }\n  evidence:\n    - type: sbom\n    - type: signature\n`;
    expect(load(text).verify?.evidence.map(({ name, line }) => [name, line])).toEqual([
      ['sbom', 4],
      ['signature', 5],
    ]);
  });

  it('can be missing or empty', () => {
    expect(load('# nothing yet\n')).toEqual({ scan: {} });
    expect(load('scan:\n')).toEqual({ scan: {} });
  });

  it('is rejected with a list of all errors, sorted by line', () => {
    const text = `scan:
  fail-onn: low
  unscored: maybe
  ignore:
    - id: CVE-2026-0001
    - id: CVE-2026-0002
      reason: x
      expires: soon
scans: {}
`;
    expect(complaintsOf(text)).toBe(`The policy .assay.yml is invalid:
- line 9, scans: unknown key "scans"; did you mean scan?
- line 2, scan.fail-onn: unknown key "fail-onn"; did you mean fail-on?
- line 3, scan.unscored: must be one of block, allow, not "maybe"
- line 5, scan.ignore[0]: needs reason
- line 8, scan.ignore[1].expires: must be a date such as 2027-01-31`);
  });

  it.each([
    ['scan: [\n', 'line 2: the content is not valid YAML'],
    ['- scan\n', 'must be a mapping (keys: scan'],
    [`# ${'x'.repeat(1024 * 1024)}`, 'larger than 1048576 bytes'],
    [`scan:\n  ignore: [${'{}, '.repeat(40)}]\n`, 'and 50 more'],
  ])(
    'is rejected if it is not YAML, is not a mapping, is too large, or has too many errors to list',
    (text, message) => {
      expect(complaintsOf(text)).toContain(message);
    },
  );
});
