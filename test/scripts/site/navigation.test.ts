import { expect, it } from '@jest/globals';
import { readNavigation } from '../../../scripts/site/navigation.ts';

it('the navigation has the groups and the pages in docs/index.md', () => {
  const map = '# Map\n\n## Start\n\n- [Quick](quick.md): first\n- [Home](../README.md#top)\n';
  expect(readNavigation(map, 'docs/index.md')).toEqual([
    {
      title: 'Start',
      pages: [
        { title: 'Quick', file: 'docs/quick.md' },
        { title: 'Home', file: 'README.md' },
      ],
    },
  ]);
});
