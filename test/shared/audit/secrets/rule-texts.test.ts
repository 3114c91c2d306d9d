import { describe, expect, it } from '@jest/globals';
import { secretRuleTexts } from '../../../../shared/audit/secrets/rule-texts.ts';
import { SECRET_RULES } from '../../../../shared/secrets/secret-rules.ts';

const texts = secretRuleTexts(SECRET_RULES);

describe('secretRuleTexts', () => {
  it('names the secret and the page where its owner can revoke it', () => {
    expect(texts.get('github-pat')).toMatchObject({
      id: 'secret/github-pat',
      title: 'GitHub personal access token in plain text',
      fix: 'Revoke the secret at https://github.com/settings/tokens, because others may have copied it. Read the new secret from a secret store.',
    });
  });

  it('explains the effect of the checksum only for tokens whose checksum can be invalid', () => {
    expect(texts.get('github-pat')?.why).toMatch(/an invalid one lowers it to low\.$/);
    expect(texts.get('gitlab-pat')?.why).not.toContain('checksum');
  });

  it('returns IDs of at most 40 characters and references that are HTTPS URLs', () => {
    const all = [...texts.values()];
    expect(all.filter(({ id }) => id.length > 40)).toEqual([]);
    expect(
      all.flatMap(({ references }) => references).filter((url) => !/^https:\/\//.test(url)),
    ).toEqual([]);
  });
});
