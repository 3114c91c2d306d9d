import { expect, it } from '@jest/globals';
import { openCommandMask } from '../../../shared/secrets/mask-command.ts';
import { expandSecret, leakedRun } from '../../support/secret-examples.ts';

const mask = openCommandMask();

it.each([
  'RUN |2 VERSION=1 NPM_TOKEN={A36} /bin/sh -c npm ci',
  'RUN login --token glpat-{A20} && make',
  'RUN curl https://robot:{A16}@acme.dev/',
])('openCommandMask masks the secret in %s', (template) => {
  const { text, parts } = expandSecret(template);
  expect(leakedRun(parts[0] ?? '', mask(text))).toBe('');
  expect(mask(text)).toContain('***');
});

it('openCommandMask masks a short value if its name suggests a secret, but does not change any other text', () => {
  expect(mask('RUN |1 DB_PASSWORD=hunter22 /bin/sh -c make')).toBe(
    'RUN |1 DB_PASSWORD=*** /bin/sh -c make',
  );
  const plain = 'RUN DEBIAN_FRONTEND=noninteractive TOKEN=$TOKEN apt-get install -y curl';
  expect(mask(plain)).toBe(plain);
});
