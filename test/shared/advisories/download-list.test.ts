import { expect, it } from '@jest/globals';
import { downloadList } from '../../../shared/advisories/download-list.ts';
import { serve } from '../../support/http-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const { network } = impatientNetwork();

it('downloadList follows a redirect and sends no credentials', async () => {
  const seen: unknown[] = [];
  const server = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers.cookie);
    if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
    else response.end('the list');
  });
  const bytes = await downloadList(`${server.url}/a`, 'KEV', network);
  await server.close();
  expect(bytes.toString()).toBe('the list');
  expect(seen.filter((each) => each !== undefined)).toEqual([]);
});

it('downloadList rejects plain HTTP, an error status and a truncated body', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/missing') response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-length': 100 });
      response.write('half');
      response.destroy();
    }
  });
  const failing = (url: string) => expect(downloadList(url, 'KEV', network)).rejects;
  await failing('http://example.test/kev.json').toThrow('does not use HTTPS');
  await failing(`${server.url}/missing`).toMatchObject({ code: 'not-found' });
  await failing(`${server.url}/cut`).toMatchObject({ code: 'unreachable' });
  await server.close();
});
