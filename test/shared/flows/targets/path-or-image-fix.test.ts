import { expect, it } from '@jest/globals';
import { pathOrImageFix } from '../../../../shared/flows/targets/path-or-image-fix.ts';

it('pathOrImageFix names the path first', () => {
  expect(pathOrImageFix('Write the name in lower case: a')).toBe(
    'Check the path. For an image, write the name in lower case: a',
  );
});
