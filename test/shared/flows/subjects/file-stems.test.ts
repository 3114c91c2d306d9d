import { expect, it } from '@jest/globals';
import { withFileStems } from '../../../../shared/flows/subjects/file-stems.ts';
import type { ResolvedSubject } from '../../../../shared/flows/subjects/resolved-subject.ts';
import { openLayout } from '../../../../shared/oci/layout.ts';

const [ONE, OTHER] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];

function anImage(name: string, digest = ONE, platform?: string): ResolvedSubject {
  const place = { store: openLayout('.'), subject: { mediaType: 'm', digest, size: 1 } };
  return { subject: { name, digest }, place, ...(platform !== undefined && { platform }) };
}

it.each([
  ['by the ends of their names', [anImage('r.test/octo/app')], ['app']],
  ['by their platforms', [anImage('app', ONE, 'linux/arm64')], ['app-linux-arm64']],
  [
    'by their digests if names repeat',
    [anImage('a/app'), anImage('b/app', OTHER)],
    ['app', 'app-222222222222'],
  ],
  [
    'by numbers if digests repeat too',
    [anImage('a/app'), anImage('b/app'), anImage('c/app')],
    ['app', 'app-111111111111', 'app-111111111111-3'],
  ],
])('withFileStems distinguishes images %s', (_, targets, stems) => {
  expect(withFileStems(targets).map(({ fileStem }) => fileStem)).toEqual(stems);
});

it('withFileStems does not add a stem to a file, because a file already has a unique name', () => {
  const file = { subject: { name: 'app.tgz', digest: ONE } };
  expect(withFileStems([file])).toEqual([file]);
});
