import { expect, it } from '@jest/globals';
import { imageArea } from '../../../../shared/audit/image/image.ts';
import { auditFacts } from '../../../support/audit.ts';
import { secretText } from '../../../support/secret-examples.ts';

const secret = {
  kind: 'gitlab-pat',
  severity: 'high',
  masked: 'glpa…',
  confidence: 'form',
} as const;
const idsOf = (files: Parameters<typeof imageArea.check>[0]) =>
  imageArea.check(files, auditFacts()).hits.map(({ rule, file }) => [rule.id, file.path]);

it('the image area reads only parts of an image', () => {
  expect(imageArea.reads({ path: 'config.User', text: '' })).toBe(false);
  expect(imageArea.reads({ path: 'config.User', text: '', image: {} })).toBe(true);
});

it('the image area finds secrets in files, in commands and in other text', () => {
  const text = secretText('glpat-{A20}');
  expect(
    idsOf([
      { path: 'app/.env', text: '', image: { secret } },
      { path: 'app/old', text: '', image: { secret, removedBy: '' } },
      { path: 'config.Cmd', text: `serve --token ${text}`, image: {} },
      { path: 'container_config.Cmd', text, image: {} },
      { path: 'etc/passwd', text, image: {} },
    ]),
  ).toEqual([
    ['image/secret-in-lower-layer', 'app/old'],
    ['secret/gitlab-pat', 'app/.env'],
    ['secret/gitlab-pat', 'config.Cmd'],
    ['secret/gitlab-pat', 'container_config.Cmd'],
  ]);
});
