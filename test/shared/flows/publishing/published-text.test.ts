import { expect, it } from '@jest/globals';
import type { PublishedEvidence } from '../../../../shared/flows/publishing/planned-attestation.ts';
import { publishedText } from '../../../../shared/flows/publishing/published-text.ts';
import { fakeHost } from '../../../support/fake-host.ts';

const evidence = (name: string, isReused = false) =>
  ({ work: { name }, isReused }) as PublishedEvidence;

it.each([
  ['one bundle', [evidence('a')], 'Signed a. Wrote out/a.json.', []],
  [
    'several bundles',
    [evidence('a'), evidence('b')],
    'Signed a, b. Wrote out/a.json and 1 more.',
    ['signed  a', 'signed  b'],
  ],
  [
    'an earlier bundle',
    [evidence('a', true)],
    'Signed a. Wrote out/a.json.',
    ['was already signed  a'],
  ],
])('publishedText names the written file for %s', (_name, published, text, infos) => {
  const host = fakeHost({}, { kind: 'terminal', workspace: '/w' });
  expect(publishedText('signed', published, '/w/out/a.json', host)).toBe(text);
  expect(host.heard.infos).toEqual(infos);
});

it('publishedText names no file in a workflow', () => {
  const host = fakeHost({}, { kind: 'actions' });
  expect(publishedText('attested', [evidence('a')], '/w/a.json', host)).toBe('Attested a.');
});
