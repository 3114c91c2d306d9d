import { describe, expect, it } from '@jest/globals';
import { parentOf, pomOf, scanUndecided } from '../../support/undecided-request.ts';

const BASE = { 'pom.xml': pomOf(['a']) };
const CHILD = { 'pom.xml': parentOf('1'), 'a/pom.xml': pomOf(['a'], '../pom.xml') };
const LOCKED_BASE = {
  'x/package.json': '{"dependencies":{"isarray":"a"}}',
  'x/package-lock.json':
    '{"lockfileVersion":3,"packages":{"":{"dependencies":{"isarray":"a"}},"node_modules/isarray":{"version":"a"}}}',
};

describe('a package that Assay cannot compare with advisories in the base either', () => {
  it.each([
    ['has no exact version', BASE, { 'NOTES.md': 'x' }],
    ['has no exact version', BASE, { 'src/main/resources/a.xml': '<a/>' }],
    ['gets its version from a parent', CHILD, { 'README.md': 'x' }],
    ['has a version that cannot be compared', LOCKED_BASE, { 'pom.xml': parentOf('1') }],
  ])('does not fail the scan if it %s and the file is unchanged', async (_, base, head) => {
    const { decision, findings } = await scanUndecided(base, head);
    expect(decision.reasons).toEqual([]);
    expect(decision).toMatchObject({ outcome: 'pass', isComplete: false });
    const codes = (findings.existingProblems ?? []).map(({ code }) => code);
    expect(codes).toContain('undecided');
  });

  it.each([
    ['all findings count', { scope: 'all' }, {}],
    ['the scan has no base', { 'compare-to': 'none' }, {}],
    ['the base is unknown', { 'compare-to': 'sbom:missing.cdx.json' }, {}],
    ['an advisory cannot be read', {}, { 'Y-1.json': '{' }],
  ])('fails the scan if %s', async (_, inputs, records) => {
    const { decision } = await scanUndecided(BASE, { 'NOTES.md': 'x' }, { inputs, records });
    expect(decision.reasons.map(({ rule }) => rule)).toContain('advisories-complete');
    expect(decision.outcome).toBe('error');
  });
});
