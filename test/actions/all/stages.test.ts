import { describe, expect, it } from '@jest/globals';
import { ACTIONS, openStages } from '../../../actions/all/stages.ts';
import type { Host } from '../../../shared/host/host.ts';
import { actionHost } from '../../support/action-host.ts';

const broken = new Error('the file of the action is damaged');

it('the verdict of the report comes first in the job summary', async () => {
  const writer = (text: string) => async () => ({
    main: async ({ summary }: Pick<Host, 'summary'>) => await summary(text),
  });
  const actions = { ...ACTIONS, audit: writer('controls'), report: writer('verdict') };
  const host = actionHost({});
  const stages = openStages(host, actions);
  await stages.run('audit', {});
  await stages.run('report', {});
  expect(host.heard.summaries).toEqual(['verdict', 'controls']);
});

it('an annotation of several stages is added only once', async () => {
  const main = async ({ annotate }: Pick<Host, 'annotate'>) =>
    annotate('warning', 'no FROM', { path: 'Dockerfile' });
  const host = actionHost({});
  const stages = openStages(host, {
    ...ACTIONS,
    sbom: async () => ({ main }),
    scan: async () => ({ main }),
  });
  await stages.run('sbom', {});
  await stages.run('scan', {});
  expect(host.heard.annotations).toHaveLength(1);
});

describe('a stage', () => {
  it.each([
    ['cannot be loaded', () => Promise.reject(broken)],
    [
      'throws before it waits for anything',
      async () => ({
        main: () => {
          throw broken;
        },
      }),
    ],
    ['fails later', async () => ({ main: () => Promise.reject(broken) })],
  ])('that %s changes the outcome to `error`', async (_, report) => {
    const stages = openStages(actionHost({}), { ...ACTIONS, report });
    await expect(stages.run('report', {})).rejects.toBe(broken);
    expect([stages.outcome(), stages.hasFailed()]).toEqual(['error', true]);
  });
});
