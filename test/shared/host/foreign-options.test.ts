import { describe, expect, it } from '@jest/globals';
import { foreignCommand, foreignHint, foreignStep } from '../../../shared/host/foreign-options.ts';

describe("hints about other tools' options and commands", () => {
  it.each([
    ['severity', { 'fail-on': {} }, 'use --fail-on SEVERITY'],
    ['severity', {}, undefined],
    ['skip-dirs', {}, 'add a rule to .assayignore'],
    ['yes', {}, 'remove the option'],
    ['persona', { profile: {} }, 'use --profile hardened'],
    ['__proto__', {}, undefined],
  ])('for the option %s of a command with the inputs %j start with %j', (name, inputs, want) => {
    const hint = foreignHint(name, inputs);
    expect(want === undefined ? hint : hint?.startsWith(want)).toBe(want && true);
  });

  it.each([
    ['fs', 'scan'],
    ['packages', 'sbom'],
    ['verify-attestation', 'verify'],
    ['scna', undefined],
    ['constructor', undefined],
  ])('for the command %s suggest the command %s', (name, want) => {
    expect(foreignCommand(name)).toBe(want);
  });

  it('name the next step for a command without a counterpart', () => {
    expect(foreignStep('login')).toContain('docker login');
    expect(foreignStep('scna')).toBeUndefined();
    expect(foreignStep('constructor')).toBeUndefined();
  });
});
