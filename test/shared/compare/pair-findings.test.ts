import { describe, expect, it } from '@jest/globals';
import { type PlacedFinding, pairFindings } from '../../../shared/compare/pair-findings.ts';
import { aFinding } from '../policy/builders.ts';

/** Parses findings from texts such as `yarn.lock 1.0.0`. */
function inFiles(specs: readonly string[]): readonly PlacedFinding[] {
  return specs.map((spec) => {
    const [file = '', version = ''] = spec.split(' ');
    const purl = `pkg:npm/a@${version}`;
    const location = { path: file };
    return {
      file,
      location,
      finding: aFinding({ package: { purl, name: 'a', version, ecosystem: 'npm' } }),
    };
  });
}

/** Returns one text such as `1.1.0 from 1.0.0` for each finding of the head. */
function paired(base: readonly string[], head: readonly string[], others: readonly string[] = []) {
  const bases = inFiles(base);
  const known = new Set([...bases.map(({ file }) => file), ...others]);
  const [first] = known;
  const pairs = pairFindings(bases, inFiles(head), (file) => (known.has(file) ? file : first));
  return pairs.map(
    ({ finding, from }) => `${finding.package?.version} from ${from?.package?.version}`,
  );
}

describe('pairFindings', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the same version', ['a 1.0.0'], ['a 1.0.0'], ['1.0.0 from 1.0.0']],
    ['a different version', ['a 1.0.0'], ['a 1.1.0'], ['1.1.0 from 1.0.0']],
    [
      'equal versions first, and then the others in their order',
      ['a 1.0.0', 'a 3.0.0', 'a 9.0.0'],
      ['a 10.0.0', 'a 3.0.0', 'a 2.0.0'],
      ['3.0.0 from 3.0.0', '2.0.0 from 1.0.0', '10.0.0 from 9.0.0'],
    ],
    [
      'an additional version with nothing',
      ['a 1.0.0'],
      ['a 1.0.0', 'a 2.0.0'],
      ['1.0.0 from 1.0.0', '2.0.0 from undefined'],
    ],
    [
      'a file that replaces a different file with that file',
      ['a 1.0.0'],
      ['b 1.0.0'],
      ['1.0.0 from 1.0.0'],
    ],
    [
      'an additional file with the same version',
      ['a 1.0.0'],
      ['a 1.0.0', 'b 1.0.0'],
      ['1.0.0 from 1.0.0', '1.0.0 from 1.0.0'],
    ],
    [
      'an additional file with a different version with nothing',
      ['a 1.0.0'],
      ['a 1.0.0', 'b 2.0.0'],
      ['1.0.0 from 1.0.0', '2.0.0 from undefined'],
    ],
  ])('pairs %s', (_, base, head, wanted) => {
    expect(paired(base, head)).toEqual(wanted);
  });

  it('does not pair a file that exists on both sides with a different file', () => {
    expect(paired(['yarn.lock 1.0.0'], ['package-lock.json 1.0.0'], ['package-lock.json'])).toEqual(
      ['1.0.0 from undefined'],
    );
  });

  it('pairs 20,000 versions of one package within five seconds', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `a 1.0.${at}`);
    const started = process.cpuUsage();
    expect(paired(many, many.toReversed())).toHaveLength(20_000);
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
  });
});
