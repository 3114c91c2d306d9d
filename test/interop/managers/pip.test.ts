import { expect, it } from '@jest/globals';
import { randomOf } from '../../attacks/attack.ts';
import {
  makeRequirements,
  pythonsWithPip,
  readByAssay,
  readByPip,
  unnoticed,
} from '../../support/installers/pip.ts';
import { describeWith } from '../../support/programs.ts';

/** `npm run conformance -- installers-pip` reads many more files. */
const FILES = 60;

describeWith(['python3', 'pip3'], 'an entry that pip accepts in a requirements file', () => {
  it('is listed or reported as unread', async () => {
    const random = randomOf(2);
    const files = Array.from({ length: FILES }, () => makeRequirements(random));
    const [python = ''] = await pythonsWithPip();
    const answers = await readByPip(python, files);
    const missed = answers.flatMap((answer, at) =>
      unnoticed(answer, readByAssay(files[at] ?? Buffer.alloc(0))),
    );
    expect(missed).toEqual([]);
  });
});
