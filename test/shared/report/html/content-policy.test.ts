import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { contentPolicy } from '../../../../shared/report/html/content-policy.ts';

it('contentPolicy allows only the specified style sheet and script', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  const policy = contentPolicy('a {}', 'run()');
  expect(policy).toContain(
    `default-src 'none'; script-src 'sha256-${digest('run()')}'; style-src 'sha256-${digest('a {}')}'`,
  );
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
});
