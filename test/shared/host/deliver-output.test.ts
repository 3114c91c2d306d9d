import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { deliverOutput } from '../../../shared/host/deliver-output.ts';
import type { Paper } from '../../../shared/host/paper.ts';
import { temporaryFolder } from '../../support/programs.ts';

function delivery(workspace = '/workspace') {
  let text = '';
  const paper: Paper = {
    say: () => undefined,
    print: () => undefined,
    progress: () => undefined,
    deliver: (chunks) => {
      text += [...chunks].join('');
    },
  };
  const step = { kind: 'terminal' as const, workspace, env: {} };
  return {
    printed: () => text,
    to: { paper, sanitize: (raw: string) => raw.replaceAll('\u001b', '^'), step },
  };
}

describe('a requested result', () => {
  it.each([
    ['sbom', '<a>\u001b</a>', '<a>^</a>\n'],
    ['json', '{"a":"\u009b"}\n', '{"a":"\\u009b"}\n'],
    ['cyclonedx-json@1.5', Buffer.from('{}'), '{}\n'],
  ])(
    'in the format %s is safe to print, and ends with a newline',
    async (format, content, want) => {
      const { to, printed } = delivery();
      await deliverOutput({ format, file: undefined }, content, to);
      expect(printed()).toBe(want);
    },
  );

  it('is unchanged in a pipe if it is not JSON', async () => {
    const { to, printed } = delivery();
    const raw = { ...to, sanitize: undefined };
    await deliverOutput({ format: 'html', file: undefined }, ['a\u001b', 'b\n'], raw);
    expect(printed()).toBe('a\u001bb\n');
  });

  it('is unchanged in a file, and the folder for the file is created', async () => {
    const folder = temporaryFolder();
    const { to, printed } = delivery(folder);
    await deliverOutput({ format: 'json', file: 'a/b.json' }, '{"a":"\u009b"}', to);
    expect([readFileSync(`${folder}/a/b.json`, 'utf8'), printed()]).toEqual(['{"a":"\u009b"}', '']);
  });
});
