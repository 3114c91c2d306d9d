import { expect, it } from '@jest/globals';
import { ecosystem } from '../../../shared/ecosystems/other-tools.ts';

it('the inventory reads the formats of other tools only in source trees', () => {
  expect(ecosystem.formats.map(({ wantedIn }) => wantedIn)).toEqual(
    ecosystem.formats.map(() => ['directory', 'file']),
  );
});
