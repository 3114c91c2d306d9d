import { expect, it } from '@jest/globals';
import { latestText, majorUpdateText } from '../../../shared/fix/major-update.ts';

it.each([
  ['2.1.5', '4.0.0', ' (major update: 2.x to 4.x)'],
  ['v1.9.0', 'v2.0.0', ' (major update: 1.x to 2.x)'],
  ['0.9.0', '1.0.0', ' (major update: 0.x to 1.x)'],
  ['2.1.5', '2.9.0', ''],
  ['0.2.1', '0.3.0', ''],
  ['4.0.0', '3.0.1', ''],
  ['2023.7.22', '2024.7.4', ''],
  ['main', '4.0.0', ''],
])('majorUpdateText for an update from %s to %s is %j', (from, to, wanted) => {
  expect(majorUpdateText(from, to)).toBe(wanted);
});

it.each([
  ['npm install a@latest', ' (`@latest` can be a major update)'],
  ['npm install a@1.2.3', ''],
  [undefined, ''],
])('latestText for the command %j is %j', (command, wanted) => {
  expect(latestText(command)).toBe(wanted);
});
