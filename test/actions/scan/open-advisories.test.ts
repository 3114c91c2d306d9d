import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advisoriesAt } from '../../../actions/scan/open-advisories.ts';
import { aPackage } from '../../shared/advisories/builders.ts';
import { actionHost } from '../../support/action-host.ts';
import { serve } from '../../support/http-server.ts';
import { temporaryFolder } from '../../support/programs.ts';

const LODASH = aPackage({ ecosystem: 'npm', name: 'lodash', version: '4.17.20' });

describe('advisories', () => {
  let portal: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    portal = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>Log in</html>');
    });
  });
  afterAll(() => portal.close());

  const find = (location: string) =>
    Promise.resolve().then(() => advisoriesAt(location, actionHost({})).find([LODASH]));

  it.each(['ftp://osv.example', 'bucket:osv', 'bucket:file:///osv', 'https://['])(
    'are rejected if their location is %s',
    async (location) => {
      await expect(find(location)).rejects.toMatchObject({
        message: `The \`advisories\` input contains an unsupported URL: ${location}.`,
        fix: expect.stringContaining('https URL'),
      });
    },
  );

  it('are rejected if the server returns a login page', async () => {
    await expect(find(portal.url)).rejects.toMatchObject({
      code: 'bad-response',
      fix: expect.stringContaining('login page'),
    });
  });

  it('are rejected if their archive is damaged', async () => {
    const folder = temporaryFolder('advisories');
    mkdirSync(join(folder, 'npm'));
    writeFileSync(join(folder, 'npm', 'all.zip'), 'garbage');
    await expect(find(folder)).rejects.toMatchObject({
      message: expect.stringContaining('all.zip: '),
      fix: expect.stringContaining('Download the advisories again'),
    });
  });
});
