import { describe, expect, it } from '@jest/globals';
import { readFinding } from '../../../shared/report/read-finding.ts';
import { aFinding } from './a-report.ts';

function read(changes: object): unknown {
  return readFinding(JSON.parse(JSON.stringify({ ...aFinding(), ...changes })), '$.findings[0]');
}

describe('reading a finding', () => {
  it('returns what was written', () => {
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
    ['a severity of its own', { severity: 'harmless' }, '$.findings[0].severity'],
    ['a kind of its own', { kind: 'x' }, '$.findings[0].kind'],
    ['a score out of range', { score: 11 }, '$.findings[0].score'],
    ['an invalid line', { location: { path: 'a', line: 1.5 } }, '$.findings[0].location.line'],
    ['a fingerprint of another shape', { fingerprint: 'x' }, '$.findings[0].fingerprint'],
    ['no places', { locations: undefined }, '$.findings[0].locations'],
    ['a fix that is no text', { fixed: [1] }, '$.findings[0].fixed'],
    [
      'a package without a name',
      { package: { purl: 'x', version: '1' } },
      '$.findings[0].package.name',
    ],
    [
      'a suppression without a reason',
      { suppression: { rule: 'x' } },
      '$.findings[0].suppression.reason',
    ],
  ])('refuses %s', (_name, changes, where) => {
    expect(() => read(changes)).toThrow(
      expect.objectContaining({ name: 'DataError', place: { path: where } }),
    );
  });
});
