import { describe, expect, it } from '@jest/globals';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';
import { policyText } from '../../../shared/policy-import/policy-text.ts';

describe('policyText', () => {
  it('writes settings and exceptions with the key names of a policy file', () => {
    const text = policyText({
      settings: { failOn: 'high', minAgeDays: 3 },
      ignore: [{ id: '*', purl: 'pkg:npm/a', reason: 'x' }],
    });
    expect(
      text,
    ).toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/assay-dev/assay/v1/docs/schemas/policy.schema.json
scan:
  fail-on: high
  min-age-days: 3
  ignore:
    - id: '*'
      purl: pkg:npm/a
      reason: x
`);
  });

  it('writes notes as comments, even if they contain line breaks', () => {
    const text = policyText({ settings: {}, ignore: [] }, [
      'a\nscan: { fail-on: never }',
      'b\u2028c',
    ]);
    expect(loadPolicy(Buffer.from(text), 'x').scan).toEqual({});
    expect(text).toContain('# a scan: { fail-on: never }\n# b c\n');
  });

  it.each(['a: b', '# c', '"', "'", '- d', '{', '\u0000', 'x\u2028y', '…1'])(
    'writes the reason %j so that Assay reads the same reason',
    (reason) => {
      const text = policyText({
        settings: {},
        ignore: [{ id: 'CVE-1', reason, expires: '2027-01-01' }],
      });
      const [rule] = loadPolicy(Buffer.from(text), 'x').scan.ignore ?? [];
      expect(rule).toMatchObject({ id: 'CVE-1', reason, expires: '2027-01-01' });
    },
  );

  it('writes the `audit:` section so that Assay reads the same section', () => {
    const audit = {
      settings: { rules: { 'dockerfile/sudo': 'low' }, pins: { '*': 'hash' } },
      ignore: [
        { id: 'DL3008', path: String.raw`src/\[id\].ts`, onLine: 3, onColumn: 1, reason: 'x' },
      ],
    } as const;
    const text = policyText({ settings: {}, ignore: [], audit });
    expect(text).not.toContain('scan:');
    expect(loadPolicy(Buffer.from(text), 'x').audit).toMatchObject({
      ...audit.settings,
      ignore: audit.ignore,
    });
  });
});
