import { describe, expect, it } from '@jest/globals';
import { decode } from '../../../shared/json/decode.ts';
import { findingSchema } from '../../../shared/model/finding.ts';
import { aFinding } from '../report/a-report.ts';

function read(changes: object): unknown {
  return decode(findingSchema, JSON.parse(JSON.stringify({ ...aFinding(), ...changes })));
}

describe('the finding schema', () => {
  it('accepts a finding and returns it unchanged', () => {
    const suppression = { rule: 'ignore[0]', reason: 'x', expires: '2027-01-01' };
    const finding = aFinding({
      suppression,
      score: 7.2,
      vector: 'CVSS:3.1/AV:N',
      aliases: ['GHSA-1'],
    });
    expect(read(finding)).toEqual(finding);
  });

  it.each([
    ['an unknown severity', { severity: 'harmless' }, '$.severity'],
    ['an unknown kind', { kind: 'x' }, '$.kind'],
    ['a score out of range', { score: 11 }, '$.score'],
    ['an invalid line', { location: { path: 'a', line: 1.5 } }, '$.location.line'],
    ['a fingerprint with an invalid format', { fingerprint: 'x' }, '$.fingerprint'],
    ['missing locations', { locations: undefined }, '$.locations'],
    ['a fix that is not a string', { fixed: [1] }, '$.fixed[0]'],
    ['a package without a name', { package: { purl: 'x', version: '1' } }, '$.package.name'],
    ['a suppression without a reason', { suppression: { rule: 'x' } }, '$.suppression.reason'],
  ])('rejects %s', (_name, changes, where) => {
    expect(() => read(changes)).toThrow(
      expect.objectContaining({ name: 'DataError', place: { path: where } }),
    );
  });
});
