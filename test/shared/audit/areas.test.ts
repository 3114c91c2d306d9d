import { describe, expect, it } from '@jest/globals';
import { AREAS, areasFor } from '../../../shared/audit/areas.ts';

const file = (path: string, text = '') => ({ path, text });

describe('areasFor', () => {
  it('loads only the areas that a file needs', async () => {
    const loaded: string[] = [];
    const areas = AREAS.map((area) => ({
      ...area,
      load: () => {
        loaded.push(area.name);
        return area.load();
      },
    }));
    const found = await areasFor([file('a/Dockerfile'), file('Dockerfile.md/b')], areas);
    expect(loaded).toContain('dockerfile');
    expect(found.map(({ area, files }) => [area.name, files.map(({ path }) => path)])).toEqual([
      ['dockerfile', ['a/Dockerfile']],
      ['secret', ['a/Dockerfile', 'Dockerfile.md/b']],
    ]);
  });

  it('passes binary files only to the secret area', async () => {
    const found = await areasFor([{ ...file('Dockerfile'), bytes: Buffer.from([0]) }]);
    expect(found.map(({ area }) => area.name)).toEqual(['secret']);
  });

  it('recognizes Compose files in JSON, and Dockerfiles inside Compose files', async () => {
    const text = '{"services": {"a": {"build": {"dockerfile_inline": "FROM a"}}}}';
    const found = await areasFor([file('compose.json', text)]);
    expect(found.map(({ area }) => area.name)).toEqual(
      expect.arrayContaining(['compose', 'dockerfile']),
    );
  });

  it('omits an area if no file belongs to it', async () => {
    const areas = AREAS.filter(({ name }) => name !== 'secret');
    expect(await areasFor([file('main.c')], areas)).toEqual([]);
  });

  it('loads each area under its name in the area list, which is sorted by name', async () => {
    const names = await Promise.all(AREAS.map(async ({ load }) => (await load()).name));
    expect(names).toEqual(AREAS.map(({ name }) => name));
    expect(names).toEqual(names.toSorted());
  });
});
