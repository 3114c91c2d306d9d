import { expect, it } from '@jest/globals';
import { pathOrImageFix } from '../../../../shared/flows/targets/path-or-image-fix.ts';

it('pathOrImageFix names the path first', () => {
  expect(pathOrImageFix('Write the name in lower case: a', 'A:1')).toBe(
    'Check the path. For an image, write the name in lower case: a',
  );
});

it('pathOrImageFix names only the path for a single word', () => {
  expect(pathOrImageFix('Write the name in lower case: dockerfile', 'Dockerfile')).toBe(
    'Check the path, which is relative to the current directory.',
  );
});
