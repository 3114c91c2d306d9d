import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/conda.ts';

it('the Conda formats read environment files in source trees and installed packages in images', () => {
  expect(ecosystem.formats.map(({ wantedIn = [] }) => wantedIn.join(' or '))).toEqual([
    ...Array.from({ length: 7 }, () => 'directory or file'),
    'image',
  ]);
});
