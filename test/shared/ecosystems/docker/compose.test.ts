import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const FILE = `services:
  app:
    build: .
    image: ours:1
  cache:
    image: "redis:\${REDIS:-7.2}"
  db:
    image: postgres:16 # why
  other:
    image: \${OTHER}
`;

describe('a Compose file', () => {
  it.each(['docker-compose.yml', 'compose.yaml', 'docker-compose.prod.yml', 'compose-dev.yaml'])(
    'lists the images in %s, except those that it builds',
    (path) => {
      const { packages } = inventoryOfFiles({ [path]: FILE });
      expect(packages.map((p) => [p.purl, p.locations[0]?.line])).toEqual([
        ['pkg:docker/postgres@16', 8],
        ['pkg:docker/redis@7.2', 6],
      ]);
    },
  );

  it('is rejected if its document is not a mapping', () => {
    expect(
      inventoryOfFiles({ 'compose.yaml': 'this is no file of Compose\n' }).problems,
    ).toMatchObject([{ code: 'not-a-lockfile', path: 'compose.yaml' }]);
  });
});
