import { expect, it } from '@jest/globals';
import {
  noteMissingPath,
  pathOrImageFix,
} from '../../../../shared/flows/targets/path-or-image-fix.ts';
import { fakeLog } from '../../../support/fake-log.ts';

it('pathOrImageFix names the path first', () => {
  expect(pathOrImageFix('Write the name in lower case: a', 'A:1')).toBe(
    'Check the path. For an image, write the name in lower case: a',
  );
});

it('pathOrImageFix names only the path for a single word', () => {
  expect(pathOrImageFix('Write the name in lower case: dockerfile', 'Dockerfile')).toBe(
    'Check the path, which is relative to the current folder.',
  );
});

it.each(['nope', 'src/nope', 'src/nope.d/a'])(
  'noteMissingPath says that there is no path %s',
  (target) => {
    const { heard, ...log } = fakeLog();
    noteMissingPath(target, log);
    expect(heard.infos).toEqual([
      `There is no file or folder ${target}, so Assay looks for an image with this name on Docker Hub.`,
    ]);
  },
);

it.each(['nginx:1', 'ghcr.io/o/r', 'localhost/r', 'a/b@sha256:0'])(
  'noteMissingPath says nothing about %s, which can only be an image',
  (target) => {
    const { heard, ...log } = fakeLog();
    noteMissingPath(target, log);
    expect(heard.infos).toEqual([]);
  },
);
