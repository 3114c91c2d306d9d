import { describe, expect, it } from '@jest/globals';
import { foreignCommand, foreignHint, foreignStep } from '../../../shared/host/foreign-options.ts';

describe('options of other tools', () => {
  it.each([
    ['severity', { 'fail-on': {} }, 'use --fail-on SEVERITY'],
    ['severity', {}, undefined],
    ['skip-dirs', {}, 'add a rule to .assayignore'],
    ['yes', {}, 'remove the option'],
    ['persona', { profile: {} }, 'use --profile hardened'],
    ['__proto__', {}, undefined],
  ])('have the expected hint: %s with the inputs %j', (name, inputs, want) => {
    const hint = foreignHint(name, inputs);
    expect(want === undefined ? hint : hint?.startsWith(want)).toBe(want && true);
  });

  it.each([
    ['fs', 'scan'],
    ['packages', 'sbom'],
    ['verify-attestation', 'verify'],
    ['scna', undefined],
    ['constructor', undefined],
  ])('are handled like the command %s, for which foreignCommand returns %s', (name, want) => {
    expect(foreignCommand(name)).toBe(want);
  });

  it('are handled like commands without a counterpart, for which foreignStep names the next step', () => {
    expect(foreignStep('login')).toContain('docker login');
    expect(foreignStep('scna')).toBeUndefined();
    expect(foreignStep('constructor')).toBeUndefined();
  });
});
