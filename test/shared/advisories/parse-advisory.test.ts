import { describe, expect, it } from '@jest/globals';
import { parseAdvisory } from '../../../shared/advisories/parse-advisory.ts';
import { affecting, aRecord } from './builders.ts';

describe('an OSV record', () => {
  it('is converted to an advisory without unused fields', () => {
    const record = aRecord({
      schema_version: '1.9.0',
      aliases: ['CVE-2026-1'],
      upstream: ['CVE-2026-2'],
      summary: 'A summary',
      details: 'Details',
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/x' }],
      database_specific: { severity: 'HIGH' },
      references: [{ type: 'ADVISORY', url: 'https://example.test/1' }, { url: 'https://e.test' }],
      unheard_of: { deep: [1] },
    });
    expect(parseAdvisory(record)).toMatchObject({
      id: 'OSV-1',
      aliases: ['CVE-2026-1'],
      upstream: ['CVE-2026-2'],
      related: [],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/x' }],
      severityWord: 'HIGH',
      references: [{ type: 'ADVISORY', url: 'https://example.test/1' }],
      affected: [
        {
          package: { ecosystem: 'npm', name: 'left-pad' },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
        },
      ],
    });
  });

  it('yields only the first 1,000 characters of its details', () => {
    expect(parseAdvisory(aRecord({ details: 'B' }))).toMatchObject({ details: 'B' });
    const { details } = parseAdvisory(aRecord({ details: 'x'.repeat(5_000) }));
    expect(details).toBe(`${'x'.repeat(999)}…`);
  });

  it('can contain any kind of event', () => {
    const events = [{ introduced: '1' }, { last_affected: '2' }, { limit: '3' }, { fixed: '4' }];
    const affected = [
      { package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'SEMVER', events }] },
    ];
    expect(parseAdvisory(aRecord({ affected })).affected[0]?.ranges[0]?.events).toEqual([
      { introduced: '1' },
      { lastAffected: '2' },
      { limit: '3' },
      { fixed: '4' },
    ]);
  });

  it('can contain a severity that a distribution assigns to a single package', () => {
    const entry = { ...affecting('a'), ecosystem_specific: { urgency: 'low' } };
    expect(parseAdvisory(aRecord({ affected: [entry] })).affected[0]?.severityWord).toBe('low');
  });

  it('yields only well-formed CWE IDs', () => {
    const database_specific = { cwe_ids: ['CWE-79', 'CWE-<b>', 7] };
    expect(parseAdvisory(aRecord({ database_specific })).cwes).toEqual(['CWE-79']);
  });

  it('can be marked as informational for a single package', () => {
    const entry = { ...affecting('a'), database_specific: { informational: 'unmaintained' } };
    expect(parseAdvisory(aRecord({ affected: [entry] })).affected[0]?.informational).toBe(
      'unmaintained',
    );
  });

  it.each<[string, unknown, string]>([
    ['a value that is not an object', 7, '$ must be an object'],
    ['a missing ID', aRecord({ id: 1 }), '$.id must be a string'],
    ['affected that is not a list', aRecord({ affected: {} }), '$.affected must be an array'],
    ['an alias that is not a string', aRecord({ aliases: [1] }), '$.aliases[0] must be a string'],
    [
      'a range of an unknown type',
      aRecord({ affected: [{ ranges: [{ type: 'MAGIC', events: [] }] }] }),
      '$.affected[0].ranges[0].type must be SEMVER, ECOSYSTEM or GIT',
    ],
    [
      'an empty event',
      aRecord({ affected: [{ ranges: [{ type: 'SEMVER', events: [{}] }] }] }),
      '$.affected[0].ranges[0].events[0].limit must be a string',
    ],
    ['too many aliases', aRecord({ aliases: Array(10_001).fill('a') }), 'the limit is 10000'],
  ])('is rejected with %s', (_, record, message) => {
    expect(() => parseAdvisory(record)).toThrow(message);
  });

  it('is accepted even if a field that is only displayed is malformed', () => {
    const record = aRecord({ summary: 5, references: [7, {}], severity: 'high', details: null });
    expect(parseAdvisory(record)).toMatchObject({ summary: '', references: [], severity: [] });
  });
});
