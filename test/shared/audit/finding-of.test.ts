import { describe, expect, it } from '@jest/globals';
import type { AreaHit } from '../../../shared/audit/area.ts';
import { allRules } from '../../../shared/audit/areas.ts';
import { rule } from '../../../shared/audit/dockerfile/rules/maintainer.ts';
import { findingsOf } from '../../../shared/audit/finding-of.ts';
import type { Hit } from '../../../shared/audit/rule.ts';

const file = { path: 'a/Dockerfile', text: 'FROM a\nMAINTAINER b\n' };
const hit: Hit = { at: { start: 7, end: 17 }, address: 'MAINTAINER b' };
const findings = (hits: readonly Hit[], path = file.path) =>
  findingsOf(hits.map((each) => ({ rule, file: { ...file, path }, hit: each })));
const fingerprints = (hits: readonly Hit[], path?: string) =>
  findings(hits, path).map(({ finding }) => finding.fingerprint);

describe('findingsOf', () => {
  it('returns the exact location, the rule text and the edits', () => {
    const edit = { span: { start: 7, end: 19 }, text: 'LABEL', isSafe: true };
    const via = [{ start: 0, end: 4 }];
    const [first] = findings([{ ...hit, detail: 'Detail.', via, edits: [edit] }]);
    expect(first?.finding).toMatchObject({
      kind: 'misconfiguration',
      id: 'dockerfile/maintainer',
      severity: 'none',
      profile: 'all',
      description: 'Detail.',
      location: { path: file.path, line: 2, column: 1, endLine: 2, endColumn: 11 },
      locations: [{ line: 2 }, { line: 1, column: 1, endColumn: 5 }],
      edits: [{ start: 7, end: 19, line: 2, column: 1, endLine: 2, endColumn: 13, text: 'LABEL' }],
      rule: { why: rule.why, fix: rule.fix },
    });
  });

  it('lists both forms of a Trivy ID', () => {
    const [first] = findings([hit]);
    expect(first?.finding.aliases).toEqual(
      expect.arrayContaining(['DS-0022', 'AVD-DS-0022', 'DL4000']),
    );
  });

  it('lists an ID from another tool only if the ID covers the cause of the finding', () => {
    const variants = { apt: ['DL4000'], apk: ['DS-0022'] };
    const aliases = (variant?: string) => {
      const given = { rule: { ...rule, variants }, file, hit: { ...hit, variant } };
      return findingsOf([given as AreaHit])[0]?.finding.aliases ?? [];
    };
    expect(aliases('apt')).toContain('DL4000');
    expect(aliases('apt')).not.toContain('DS-0022');
    expect(aliases('apk')).toEqual(expect.arrayContaining(['DS-0022', 'AVD-DS-0022']));
    expect(aliases()).not.toContain('DL4000');
  });

  it('prefers the severity and the profile of the hit to those of the rule', () => {
    const [first] = findings([{ ...hit, severity: 'low', profile: 'hardened' }]);
    expect(first?.finding).toMatchObject({ severity: 'low', profile: 'hardened' });
  });

  it('returns a fingerprint that does not depend on the line', () => {
    expect(fingerprints([{ ...hit, at: { start: 0, end: 4 } }])).toEqual(fingerprints([hit]));
  });

  it.each<[string, Partial<Hit>, string]>([
    ['another address', { address: 'MAINTAINER c' }, file.path],
    ['another variant', { variant: 'x' }, file.path],
    ['another path', {}, 'b/Dockerfile'],
  ])('returns a different fingerprint for %s', (_name, change, path) => {
    expect(fingerprints([{ ...hit, ...change }], path)).not.toEqual(fingerprints([hit]));
  });

  it('uses CRLF line endings in the edits if the file has CRLF line endings', () => {
    const edit = { span: { start: 7, end: 7 }, text: 'USER 1\nCMD x\r\n', isSafe: true };
    const crlf = { path: 'Dockerfile', text: 'FROM a\r\nUSER b\r\n' };
    const [first] = findingsOf([{ rule, file: crlf, hit: { ...hit, edits: [edit] } }]);
    expect(first?.finding.edits).toMatchObject([{ text: 'USER 1\r\nCMD x\r\n' }]);
  });

  it('returns different fingerprints for hits with the same address in one file', () => {
    expect(new Set(fingerprints([hit, hit, hit])).size).toBe(3);
  });
});

it('each rule lists the aliases of its variants among its own aliases', async () => {
  for (const { id, aliases, variants = {} } of await allRules()) {
    const divided = Object.values(variants).flat();
    expect([id, divided.filter((alias) => !aliases.includes(alias))]).toEqual([id, []]);
  }
});
