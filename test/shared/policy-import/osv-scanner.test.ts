import { describe, expect, it } from '@jest/globals';
import { osvScannerRules } from '../../../shared/policy-import/osv-scanner.ts';

describe('osv-scanner.toml', () => {
  it.each([
    [{ id: 'GO-1' }, { id: 'GO-1' }],
    [
      { id: 'GO-1', reason: 'unused' },
      { id: 'GO-1', reason: 'unused' },
    ],
    [
      { id: 'GO-1', ignoreUntil: new Date('2027-11-09T00:00:00Z') },
      { id: 'GO-1', expires: '2027-11-08' },
    ],
  ])('with the ignored vulnerability %j becomes an exception', (table, wanted) => {
    const { ignore, refused } = osvScannerRules({ IgnoredVulns: [table] });
    expect(refused).toEqual([]);
    expect(ignore).toEqual([{ reason: 'Imported from osv-scanner.toml', ...wanted }]);
  });

  it.each([
    [{ vulnerability: { ignore: true } }, ['*']],
    [{ license: { ignore: true } }, ['licenses']],
    [{ ignore: true }, ['*', 'licenses']],
  ])('with the package override %j becomes an exception', (table, ids) => {
    const override = { name: 'lib', version: '1.0.0', ecosystem: 'Go', ...table };
    const { ignore } = osvScannerRules({ PackageOverrides: [override] });
    expect(ignore.map(({ id }) => id)).toEqual(ids);
    expect(ignore[0]?.purl).toBe('pkg:golang/lib@1.0.0');
  });

  it.each([
    [{ ecosystem: 'Go', ignore: true }, 'the entry’s name and ecosystem do not form a purl'],
    [
      { name: 'lib', ecosystem: 'Debian:12', ignore: true },
      'the entry’s name and ecosystem do not form a purl',
    ],
    [
      { name: 'lib', ecosystem: 'Go', group: 'dev', ignore: true },
      'the condition group is not supported',
    ],
    [
      { name: 'lib', ecosystem: 'Go', license: { override: ['MIT'] } },
      'the policy cannot change a license',
    ],
    [{ name: 'lib', ecosystem: 'Go' }, 'the entry ignores nothing'],
    [
      { name: 'lib', ecosystem: 'Go', ignore: true, effectiveUntil: new Date('x') },
      'the date invalid does not exist',
    ],
  ])('with the package override %j has an entry that cannot be imported', (table, why) => {
    const rules = osvScannerRules({ PackageOverrides: [table] });
    expect(rules).toEqual({
      settings: {},
      ignore: [],
      refused: [{ entry: 'PackageOverrides[0]', why }],
    });
  });

  it.each([
    [{ id: 'GO-1', ignoreuntil: '2020-01-01' }, 'the condition ignoreuntil is not supported'],
    [{ id: 'GO-1', ignoreUntil: 5 }, 'the date 5 does not exist'],
    [{ id: ['GO-1'] }, 'id must be a string, not an array'],
  ])('with the ignored vulnerability %j has an entry that cannot be imported', (table, why) => {
    const { ignore, refused } = osvScannerRules({ IgnoredVulns: [table] });
    expect([ignore, refused]).toEqual([[], [{ entry: 'IgnoredVulns[0]', why }]]);
  });

  it.each([
    [{ version: 1.2, ignore: true }, 'version must be a string, not number'],
    [{ vulnerability: { ignore: true, id: 'GO-1' } }, 'the condition id is not supported'],
    [{ vulnerability: true }, 'vulnerability must be an object, not boolean'],
  ])(
    'with the condition %j in a package override has an entry that cannot be imported',
    (table, why) => {
      const override = { name: 'lib', ecosystem: 'Go', ...table };
      const { ignore, refused } = osvScannerRules({ PackageOverrides: [override] });
      expect([ignore, refused]).toEqual([[], [{ entry: 'PackageOverrides[0]', why }]]);
    },
  );

  it('with an ID that is not an advisory ID, or with an unknown setting, has entries that cannot be imported', () => {
    const document = { IgnoredVulns: [{ id: '*' }], GoVersionOverride: '1.2' };
    expect(osvScannerRules(document).refused.map(({ entry }) => entry)).toEqual([
      'IgnoredVulns[0]',
      'GoVersionOverride',
    ]);
  });
});
