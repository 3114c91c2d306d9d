import { expect, it } from '@jest/globals';
import { openAdvisories } from '../../../shared/advisories/open-advisories.ts';
import { impatientNetwork } from '../../support/network.ts';
import { startOsvServer } from '../../support/osv-server.ts';
import { aFolder, aPackage, aRecord, writeArchive } from './builders.ts';

it('openAdvisories returns the same candidates for a folder as for an API', async () => {
  const records = [aRecord(), aRecord({ id: 'OSV-2' })];
  const folder = await aFolder();
  await writeArchive(folder, 'npm', records);
  const server = await startOsvServer({ records });
  const { network } = impatientNetwork();
  const deps = { network, archiveFolder: await aFolder(), guarded: [] };
  const fromFolder = await openAdvisories({ folder }, deps).find([aPackage()]);
  const fromApi = await openAdvisories({ url: `${server.url}/` }, deps).find([aPackage()]);
  // Only a service makes a claim about the requested version.
  const claimed = fromFolder.candidates.map((each) => ({ ...each, isClaimed: true }));
  expect(fromApi.candidates).toEqual(claimed);
  expect(server.violations).toEqual([]);
  await server.close();
});
