import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/other-tools.ts';

it('has formats that are read in source trees only', () => {
  expect(ecosystem.formats.map(({ wantedIn }) => wantedIn)).toEqual(
    ecosystem.formats.map(() => ['directory', 'file']),
  );
});
