import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const PATH = 'shop/.mvn/extensions.xml';

const extension = (version: string) =>
  `<extension><groupId>g</groupId><artifactId>a</artifactId>${version}</extension>`;

describe('.mvn/extensions.xml', () => {
  it('lists the extensions that Maven loads', () => {
    const text = `<extensions>${extension('<version>1.0</version>')}</extensions>`;
    const { packages, problems } = inventoryOfFiles({ [PATH]: text });
    expect(packages).toMatchObject([{ purl: 'pkg:maven/g/a@1.0', scope: 'development' }]);
    expect(problems).toEqual([]);
  });

  it.each(['', '<version>${v}</version>', '<version>[1.0,)</version>'])(
    'is reported as a problem if an extension has no exact version: %j',
    (version) => {
      const text = `<extensions>${extension(version)}</extensions>`;
      expect(inventoryOfFiles({ [PATH]: text }).problems).toMatchObject([{ code: 'unread-line' }]);
    },
  );

  it('is reported as a problem if an extension makes Maven read project files in other formats', () => {
    const text = extension('<version>1.0</version>').replace('>a<', '>polyglot-yaml<');
    const { problems } = inventoryOfFiles({ [PATH]: `<extensions>${text}</extensions>` });
    expect(problems).toMatchObject([{ code: 'not-found', line: 1 }]);
  });

  it('is reported as a problem if the file is not a list of extensions', () => {
    expect(inventoryOfFiles({ [PATH]: '<project/>' }).problems).toMatchObject([
      { code: 'not-a-lockfile' },
    ]);
  });
});
