import { expect, it } from '@jest/globals';
import { randomOf } from '../../attacks/attack.ts';
import { goModOf, unnoticedByGoMod } from '../../support/installers/go.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

/** `npm run conformance -- installers-go` generates more files. */
const FILES = 40;

describeWith(['go'], 'a go.mod that Go accepts', () => {
  it('is read completely, or each unread entry is reported as a problem', async () => {
    const folder = temporaryFolder('go-mod');
    const random = randomOf(2);
    let taken = 0;
    for (let at = 0; at < FILES; at++) {
      const text = goModOf(random);
      const unnoticed = await unnoticedByGoMod(folder, text);
      if (unnoticed !== undefined) taken++;
      expect([text, unnoticed ?? []]).toEqual([text, []]);
    }
    expect(taken).toBeGreaterThan(5);
  });
});
