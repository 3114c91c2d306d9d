import { describe, expect, it } from '@jest/globals';
import { hadolintRules } from '../../../shared/policy-import/hadolint.ts';
import { KNOWN_RULES } from './known-rules.ts';

const read = (document: object) => hadolintRules({ ...document }, KNOWN_RULES);

describe('.hadolint.yaml', () => {
  it('becomes exceptions, severities and registries', () => {
    const { audit, refused } = read({
      ignored: ['DL3008'],
      override: { error: ['DL3002'], style: ['DL4001', 'DL3003'] },
      trustedRegistries: ['docker.io', 'registry.example:5000'],
      format: 'tty',
      'no-fail': false,
    });
    expect(refused).toEqual([]);
    expect(audit).toEqual({
      settings: {
        rules: { 'dockerfile/user-root': 'high', 'dockerfile/tool-choice': 'none' },
        registries: ['docker.io', 'registry.example:5000'],
      },
      ignore: [{ id: 'DL3008', reason: 'DL3008 is ignored in .hadolint.yaml' }],
    });
  });

  it('becomes a setting with the strictest of several severities', () => {
    const override = { style: ['DL3002'], error: ['DL3002'] };
    expect(read({ override }).audit?.settings.rules).toEqual({ 'dockerfile/user-root': 'high' });
  });

  it('causes an error if it contains text instead of a list', () => {
    expect(() => read({ ignored: 'DL3008' })).toThrow('ignored must be an array, not string');
  });

  it.each([
    [{ ignored: ['SC2046'] }, 'ignored[0]'],
    [{ ignored: ['DL4001'] }, 'ignored[0]'],
    [{ override: { info: ['DL4001'] } }, 'override.info[0]'],
    [{ trustedRegistries: ['*.example'] }, 'trustedRegistries'],
    [{ 'no-fail': true }, 'no-fail'],
    [{ override: { fatal: ['DL3002'] } }, 'override.fatal'],
    [{ 'failure-threshold': 'error' }, 'failure-threshold'],
    [{ 'label-schema': {} }, 'label-schema'],
  ])('with the content %j has an entry that cannot be imported', (document, entry) => {
    const { audit, refused } = read(document);
    expect([audit, refused.map((each) => each.entry)]).toEqual([undefined, [entry]]);
  });
});
