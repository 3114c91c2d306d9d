import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TRUST_CODES } from '../../shared/errors/trust-codes.ts';
import { UNMET_CODES } from '../../shared/policy/unmet-requirement.ts';
import { verdictOf } from '../support/tamper/scene.ts';
import { TAMPER_TABLE } from '../support/tamper/table.ts';
import { openWorld, type World } from '../support/tamper/world.ts';

/** Codes that no row can cause, each with the test that causes it. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['no-evidence', 'of the conformance command alone: scripts/conformance-cli/verify-bundle.ts'],
  ['read-back-failed', 'of what is written: test/shared/store/confirm-stored.test.ts'],
  ['nothing-asked', 'such a policy is not read: test/shared/policy/decide-verification.test.ts'],
]);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe.each(TAMPER_TABLE.map((family) => [family.name, family] as const))('%s', (_, family) => {
  it('is accepted if it is unchanged', async () => {
    const { message, ...verdict } = await verdictOf(await family.scene(world));
    const accepted = { outcome: 'pass', codes: [], refused: [] };
    expect([verdict, message]).toEqual([accepted, expect.any(String)]);
  });

  it.each(family.rows.map((row) => [row.what, row.code, row] as const))(
    'is rejected when %s: %s',
    async (_what, code, { besides = code, says, place = family.place, listedAs, breaks }) => {
      const scene = await family.scene(world);
      await breaks(scene);
      const { outcome, codes, refused, message } = await verdictOf(scene);
      expect([outcome === 'pass', codes, message]).toEqual([
        false,
        [...new Set([besides, code])],
        expect.stringMatching(says),
      ]);
      expect(message).toMatch(place);
      if (listedAs !== undefined) expect(refused).toEqual([listedAs]);
    },
  );
});

describe('the tamper table', () => {
  const rows = TAMPER_TABLE.flatMap((family) =>
    family.rows.map((row) => ({ ...row, name: `${family.name}: ${row.what}` })),
  );

  it('has at least 350 rows and no duplicates', () => {
    expect(rows.length).toBeGreaterThanOrEqual(350);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it('contains every refusal code and every unmet code', () => {
    const codes = rows.flatMap(({ code, listedAs }): string[] =>
      listedAs === undefined ? [code] : [code, listedAs],
    );
    const known = Object.keys({ ...TRUST_CODES, ...UNMET_CODES });
    const untested = known.filter((code) => !codes.includes(code));
    expect(untested.sort()).toEqual([...ELSEWHERE.keys()].sort());
  });
});
