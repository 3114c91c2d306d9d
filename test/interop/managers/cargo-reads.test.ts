import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { randomOf } from '../../attacks/attack.ts';
import { cargoFilesOf, unnoticedByCargoLock } from '../../support/installers/cargo.ts';
import { describeWith, temporaryFolder } from '../../support/programs.ts';

/** `npm run conformance -- installers-cargo` generates more lockfiles. Each needs three calls of Cargo. */
const FILES = 15;

describeWith(['cargo'], 'a Cargo.lock that Cargo accepts', () => {
  it('is read completely, or each unread entry is reported as a problem', async () => {
    const folder = temporaryFolder('cargo-lock');
    const random = randomOf(2);
    let taken = 0;
    for (let at = 0; at < FILES; at++) {
      const files = cargoFilesOf(random);
      const unnoticed = await unnoticedByCargoLock(join(folder, String(at)), files);
      if (unnoticed !== undefined) taken++;
      expect([files, unnoticed ?? []]).toEqual([files, []]);
    }
    expect(taken).toBeGreaterThan(1);
  });
});
