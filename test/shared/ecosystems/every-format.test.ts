import { describe, expect, it } from '@jest/globals';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { randomOf } from '../../attacks/attack.ts';
import { type FormatSample, formatSamples } from '../../support/format-samples.ts';

const samples = formatSamples().map((sample) => [sample.path, sample] as const);
const lockfiles = samples.filter(([, { role }]) => role === 'lockfile');

const PROSE = [
  'this is no file of this format',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\nsed do eiusmod\n',
  '<!DOCTYPE html>\n<html><body>404: Not Found</body></html>\n',
  'version https://example.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
  '\u0000\u0001\u0002\u0003',
  '}{][)(',
];

const EMPTY_VALUES = [
  'null',
  '[]',
  '{}',
  '""',
  '0',
  'true',
  '---',
  '# nothing',
  '// nothing',
  'a: b',
  'a = 1',
  '<a/>',
];

describe.each(samples)('%s', (_path, sample) => {
  it.each(PROSE)('has a problem with %j in its place', (text) => {
    expect(sample.inventory(text).problems).not.toEqual([]);
  });

  it('has a problem with random text in its place', () => {
    const random = randomOf(sample.path.length);
    for (let at = 0; at < 20; at++) {
      const lines = Array.from({ length: 1 + random.below(5) }, () =>
        Array.from({ length: 1 + random.below(6) }, () => random.word(1 + random.below(9))).join(
          ' ',
        ),
      );
      expect([lines, sample.inventory(`${lines.join('\n')}\n`).problems]).not.toEqual([lines, []]);
    }
  });

  it('has a problem with a merge that was not finished', () => {
    const random = randomOf(sample.path.length);
    const rows = sample.text.split('\n');
    for (let at = 0; at < 10; at++) {
      const start = random.below(rows.length);
      const end = start + random.below(rows.length - start) + 1;
      const conflict = ['<<<<<<< HEAD', ...rows.slice(start, end), '=======', '>>>>>>> topic'];
      const text = [...rows.slice(0, start), ...conflict, ...rows.slice(end)].join('\n');
      expect(problemsOf(sample, text)).not.toEqual([]);
    }
  });

  it('breaks off without a problem only where no one can tell', () => {
    const unseen = cutsUnseen(sample);
    expect(unseen.filter((cut) => !isWholeSoFar(sample, cut))).toEqual([]);
    if (!CUT_UNSEEN.has(sample.path)) expect(unseen).toEqual([]);
  });
});

describe.each(lockfiles)('%s', (_path, sample) => {
  it.each(['', ' \n\n\t\n'])('has a problem where it is empty: %j', (text) => {
    expect(problemsOf(sample, text)).not.toEqual([]);
  });

  it.each(EMPTY_VALUES)('has a problem where it is %s', (text) => {
    expect(sample.inventory(text).problems).not.toEqual([]);
  });
});

/** Formats without an end of their own, so that a whole line, or part of one, may be missing. */
const CUT_UNSEEN: ReadonlyMap<string, string> = new Map([]);

function problemsOf(sample: FormatSample, text: string) {
  return sample.inventory(text).problems.filter(({ path }) => path === sample.path);
}

function cutsUnseen(sample: FormatSample): readonly string[] {
  const random = randomOf(sample.path.length);
  const whole = namesOf(sample.inventory());
  const cuts = Array.from({ length: 30 }, () =>
    sample.text.slice(0, 1 + random.below(sample.text.length - 1)),
  );
  return cuts.filter((cut) => {
    const inventory = sample.inventory(cut);
    return inventory.problems.length === 0 && namesOf(inventory).join() !== whole.join();
  });
}

/** Whether all that the whole lines have is there, and at most one package of the line that breaks off. */
function isWholeSoFar(sample: FormatSample, cut: string): boolean {
  const found = namesOf(sample.inventory(cut));
  const complete = namesOf(sample.inventory(cut.slice(0, cut.lastIndexOf('\n') + 1)));
  return complete.every((name) => found.includes(name)) && found.length - complete.length <= 1;
}

function namesOf({ packages }: Inventory): readonly string[] {
  return packages.map(({ name, version }) => `${name}@${version}`);
}
