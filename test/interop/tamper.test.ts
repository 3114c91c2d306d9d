import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verdictOf } from '../support/tamper/scene.ts';
import { TAMPER_TABLE } from '../support/tamper/table.ts';
import { openWorld, type World } from '../support/tamper/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe.each(TAMPER_TABLE.map((family) => [family.name, family] as const))('%s', (_, family) => {
  it('is accepted as it is', async () => {
    const { message, ...verdict } = await verdictOf(await family.scene(world));
    const accepted = { outcome: 'pass', codes: [], refused: [] };
    expect([verdict, message]).toEqual([accepted, expect.any(String)]);
  });

  it.each(family.rows.map((row) => [row.what, row.code, row] as const))(
    'is refused when %s: %s',
    async (_what, code, { says, place = family.place, listedAs, breaks }) => {
      const scene = await family.scene(world);
      await breaks(scene);
      const { outcome, codes, refused, message } = await verdictOf(scene);
      expect([outcome === 'pass', codes, message]).toEqual([
        false,
        [code],
        expect.stringMatching(says),
      ]);
      expect(message).toMatch(place);
      if (listedAs !== undefined) expect(refused).toEqual([listedAs]);
    },
  );
});
