import { expect, it } from '@jest/globals';
import { PACKAGE_REGISTRIES } from '../../../shared/publication/package-registries.ts';
import { requestDates } from '../../../shared/publication/request-dates.ts';
import { impatientNetwork } from '../../support/network.ts';

const [npm] = PACKAGE_REGISTRIES;
const wanted = { type: 'npm', name: 'a', version: '1' };

async function dateIn(body: string, status = 200): Promise<string | undefined> {
  const { network } = impatientNetwork(async () => new Response(body, { status }));
  if (npm === undefined) throw new Error('no registry');
  const answer = await requestDates(npm, 'https://npm.example/a', 'npm.example', network);
  return answer(wanted);
}

it('requestDates returns the date of a version', async () => {
  expect(await dateIn('{"time":{"1":"2026-11-01"}}')).toBe('2026-11-01');
});

it('requestDates does not return a date for a response that is not an object', async () => {
  expect(await dateIn('[]')).toBeUndefined();
});

it('requestDates throws an error for an unreadable response and for an error status', async () => {
  await expect(dateIn('<html>')).rejects.toThrow('not valid JSON');
  await expect(dateIn('', 500)).rejects.toThrow('npm.example');
});
