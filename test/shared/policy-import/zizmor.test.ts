import { describe, expect, it } from '@jest/globals';
import { zizmorRules } from '../../../shared/policy-import/zizmor.ts';
import { KNOWN_RULES } from './known-rules.ts';

const read = (rules: object) => zizmorRules({ rules }, KNOWN_RULES);

describe('zizmor.yml', () => {
  it('becomes exceptions with lines and columns', () => {
    const { audit, refused } = read({
      artipacked: { disable: true },
      'unpinned-uses': { ignore: ['ci.yml', 'release.yml:3', '[x].yml:4:9'] },
    });
    expect(refused).toEqual([]);
    expect(
      audit?.ignore.map(({ id, path, onLine, onColumn }) => [id, path, onLine, onColumn]),
    ).toEqual([
      ['workflow/credentials-persisted', undefined, undefined, undefined],
      ['workflow/uses-unpinned', '**/ci.yml', undefined, undefined],
      ['workflow/uses-unpinned', '**/release.yml', 3, undefined],
      ['workflow/uses-unpinned', String.raw`**/\[x\].yml`, 4, 9],
    ]);
    expect(audit?.ignore[0]?.reason).toBe('artipacked is disabled in zizmor.yml');
  });

  it('becomes settings', () => {
    const { audit, refused } = read({
      'unpinned-uses': { config: { policies: { '*': 'hash-pin', 'octo-org/*': 'ref-pin' } } },
      'forbidden-uses': { config: { deny: ['evil/*'] } },
      'secrets-outside-env': { config: { allow: ['TOKEN'] } },
      'dependabot-cooldown': { config: { days: 4 } },
    });
    expect(refused).toEqual([]);
    expect(audit?.settings).toEqual({
      pins: { '*': 'hash', 'octo-org/*': 'any' },
      actions: { deny: ['evil/*'] },
      allowedSecrets: ['TOKEN'],
      cooldownDays: 4,
    });
  });

  it.each([
    [{ unknown: { disable: true } }, 'rules.unknown'],
    [{ artipacked: { ignore: ['a/b.yml'] } }, 'rules.artipacked.ignore[0]'],
    [{ artipacked: { ignore: ['a.yml:x'] } }, 'rules.artipacked.ignore[0]'],
    [{ artipacked: { ignore: ['a.yml:0'] } }, 'rules.artipacked.ignore[0]'],
    [{ artipacked: { disable: 'true' } }, 'rules.artipacked.disable'],
    [{ artipacked: { ignore: ['*'], disable: false } }, undefined],
    [{ artipacked: { severity: 'low' } }, 'rules.artipacked.severity'],
    [{ artipacked: { config: { a: 1 } } }, 'rules.artipacked.config.a'],
    [{ artipacked: 1 }, 'rules.artipacked'],
    [{ 'unpinned-uses': { config: { policies: { '*': 'soon' } } } }, 'rules.unpinned-uses.config'],
    [{ 'unpinned-uses': { config: { policies: { 'a*b': 'any' } } } }, 'rules.unpinned-uses.config'],
    [{ 'dependabot-cooldown': { config: { days: -1 } } }, 'rules.dependabot-cooldown.config'],
  ])(
    'with the rules %j is imported except for the part that the policy cannot express',
    (rules, entry) => {
      expect(read(rules).refused.map((each) => each.entry)).toEqual(
        entry === undefined ? [] : [entry],
      );
    },
  );

  it('becomes settings that require a commit hash for actions that no pattern matches', () => {
    const config = { policies: { 'actions/*': 'any' } };
    expect(read({ 'unpinned-uses': { config } }).audit?.settings.pins).toEqual({
      '*': 'hash',
      'actions/*': 'any',
    });
  });

  it.each([{ ignore: 'ci.yml' }, { config: 'any' }])(
    'causes an error with the rule value %j',
    (value) => {
      expect(() => read({ artipacked: value })).toThrow('must be an');
    },
  );

  it('becomes exceptions that match file names literally, not as globs', () => {
    expect(read({ artipacked: { ignore: ['*'] } }).audit?.ignore[0]?.path).toBe(String.raw`**/\*`);
  });

  it('with other sections has entries that cannot be imported', () => {
    expect(zizmorRules({ x: 1 }, KNOWN_RULES).refused.map(({ entry }) => entry)).toEqual(['x']);
  });
});
