import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const read = (value: object) => inventoryOfFiles({ 'libman.json': JSON.stringify(value) });

it('the inventory lists libraries from every LibMan provider under their npm names', () => {
  const libraries = [
    { library: 'twitter-bootstrap@4.1.3' },
    { library: 'moment.js@2.18.0' },
    { library: 'Chart.js@2.9.3' },
    { provider: 'unpkg', library: '@babel/core@7.0.0' },
    { provider: 'filesystem', library: '../own/' },
  ];
  const inventory = read({ libraries });
  expect(namesOf(inventory)).toEqual([
    '@babel/core@7.0.0',
    'bootstrap@4.1.3',
    'chart.js@2.9.3',
    'moment@2.18.0',
  ]);
  expect(inventory.problems).toEqual([]);
});

it.each([
  [{}, 'not-a-lockfile'],
  [{ libraries: [1] }, 'unread-line'],
  [{ libraries: [{ library: 'jquery' }] }, 'unread-line'],
  [{ defaultProvider: 'jsdelivr', libraries: [{ library: 'jquery@latest' }] }, 'unread-line'],
])('the inventory reports a problem for a libman.json with %j', (value, code) => {
  expect(read(value).problems).toMatchObject([{ code }]);
});
