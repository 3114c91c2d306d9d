import { expect, it } from '@jest/globals';
import { finishAttested } from '../../../actions/scan/attested-results.ts';
import type { StepFiles } from '../../../shared/flows/results/step-files.ts';
import type { AttestedScan } from '../../../shared/model/attested-scans.ts';
import type { Decision, Outcome, Reason } from '../../../shared/model/decision.ts';
import { fakeHost } from '../../support/fake-host.ts';

const ORIGIN = { from: 'workspace', path: '.assay.yml' } as const;

function aScan(image: string, outcome: Outcome, messages: readonly string[]): AttestedScan {
  const reasons: Reason[] = messages.map((message) => ({
    rule: 'x',
    outcome: outcome === 'error' ? 'error' : 'fail',
    message,
    findings: [],
  }));
  const isComplete = outcome !== 'error';
  const kind = 'assay/decision/v1';
  const decision: Decision = { kind, action: 'scan', subject: image, outcome, isComplete, reasons };
  return { image, outcome, decision, sboms: [] };
}

async function finished(images: readonly AttestedScan[]) {
  const host = fakeHost({});
  const order: string[] = [];
  const files = {
    write: async (name: string) => {
      order.push(name);
      return `/out/${name}`;
    },
  } as unknown as StepFiles;
  await finishAttested(images, ORIGIN, { files, host });
  return { host, order };
}

it('finishAttested ends with the worst outcome and names each image that does not pass', async () => {
  const { host, order } = await finished([
    aScan('a:1', 'pass', []),
    aScan('b:1', 'fail', ['one', 'two', 'three', 'four']),
    aScan('c:1', 'error', ['no\nSBOM']),
  ]);
  expect(order).toEqual(['attested-scans.json', 'decision.json']);
  expect(host.heard.finished).toEqual([
    {
      outcome: 'error',
      message: `3 attested images: 1 passed, 1 failed, 1 could not be checked.
- b:1: one; two; three; 1 more reason
- c:1: no\\nSBOM`,
    },
  ]);
  const { outputs } = host.heard;
  expect(['decision', 'complete', 'total'].map((name) => outputs.get(name))).toEqual([
    'error',
    'false',
    '0',
  ]);
});

it('finishAttested passes if all images pass', async () => {
  const { host } = await finished([aScan('a:1', 'pass', [])]);
  expect(host.heard.outputs.get('decision')).toBe('pass');
  expect(host.heard.outputs.get('complete')).toBe('true');
});
