import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../shared/errors/errors.ts';
import { choice, flag, lines, path } from '../../../shared/host/inputs.ts';
import { parseArguments } from '../../../shared/host/parse-arguments.ts';

const help = 'What it is.';
const inputs = {
  level: choice(['high', 'low'], { help, default: 'high' }),
  strict: flag({ help }),
  name: lines({ help }),
  path: path({ help }),
};

const SCAN = {
  inputs,
  terminal: { target: 'source' as const, formats: ['json'], examples: [] },
};

function given(...argv: string[]): Record<string, string> {
  return Object.fromEntries(parseArguments(argv, { inputs }).inputs);
}

function problemOf(...argv: string[]): string {
  try {
    parseArguments(argv, { inputs });
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n${error.fix}`;
  }
  throw new Error('no UserError was thrown');
}

describe('parseArguments', () => {
  it.each([
    [['--level', 'low'], { level: 'low' }],
    [['--level=low'], { level: 'low' }],
    [['--level==a=b'], { level: '=a=b' }],
    [['--strict'], { strict: 'true' }],
    [['--strict', '--level', 'low'], { strict: 'true', level: 'low' }],
    [['--strict', 'false'], { strict: 'false' }],
    [['--strict=maybe'], { strict: 'maybe' }],
    [['--name', 'a', '--name=b'], { name: 'a\nb' }],
    [['--path', '-'], { path: '-' }],
    [['--path=--odd'], { path: '--odd' }],
    [['--path', '-x'], { path: '-x' }],
    [['--output-dir', 'out'], { 'output-dir': 'out' }],
  ])('parses %j as the inputs %j', (argv, want) => {
    expect(given(...argv)).toEqual(want);
  });

  it.each([
    ['--severity', 'fail-on', 'Use --fail-on'],
    ['--exit-code', 'fail-on', 'Use --fail-on never'],
    ['--certificate-identity-regexp', 'certificate-identity-pattern', ', in which `*` matches'],
    ['--ignore-unfixed', 'only-fixed', 'Use --only-fixed.'],
    ['-f', 'level', 'Use -o FORMAT'],
  ])("suggests the corresponding option for another tool's option %s", (option, own, told) => {
    const known = { ...inputs, [own]: inputs.level };
    expect(() => parseArguments([option, 'x'], { inputs: known })).toThrow(
      expect.objectContaining({ fix: expect.stringContaining(told) }),
    );
  });

  it.each([[['--old', 'x']], [['--old=x']], [['-old']]])(
    'suggests the new name of the option in %j',
    (argv) => {
      expect(() => parseArguments(argv, { inputs, renamed: { old: 'level' } })).toThrow(
        /: --?old was renamed to --level$/,
      );
    },
  );

  it('names the replacement of a removed option', () => {
    const moved = { old: { actions: ['scan'] } };
    expect(() => parseArguments(['--old', 'x'], { inputs, moved })).toThrow(
      /: --old is not an input of this action$/,
    );
  });

  it('suggests only options that the command has', () => {
    expect(() => parseArguments(['--severity', 'x'], { inputs })).toThrow(
      /unknown option --severity$/,
    );
  });

  it('reads the options that all actions share', () => {
    const read = parseArguments(['--quiet', '-v', '-h', '--output-dir=o'], { inputs });
    expect([[...read.general], read.outputDir]).toEqual([['quiet', 'verbose', 'help'], 'o']);
  });

  it.each([
    [['-o', 'json'], [{ format: 'json', file: undefined }]],
    [['-ojson'], [{ format: 'json', file: undefined }]],
    [['-o=json'], [{ format: 'json', file: undefined }]],
    [['--output=json=a=b.json'], [{ format: 'json', file: 'a=b.json' }]],
    [['--json'], [{ format: 'json', file: undefined }]],
    [['-o', 'table,json=f', '-o', 'json'], []],
  ])('reads the requested formats in %j', (argv, want) => {
    if (want.length === 0) expect(() => parseArguments(argv, SCAN)).toThrow(/unknown format/);
    else expect(parseArguments(argv, SCAN).requests).toEqual(want);
  });

  it('reads targets between options, and after --', () => {
    const read = parseArguments(['a', '--level', 'low', 'b', '-', '--', '--c'], SCAN);
    expect(read.targets).toEqual(['a', 'b', '-', '--c']);
  });

  it.each([
    [['--levle', 'low'], 'unknown option --levle\nDid you mean --level?'],
    [['--__proto__', 'x'], 'unknown option --__proto__'],
    [['--no-strict'], 'unknown option --no-strict\nUse --strict=false.'],
    [['--no-level'], 'unknown option --no-level'],
    [['--level'], '--level requires a value'],
    [['--level', '--strict'], '--level requires a value'],
    [['--level='], '--level requires a value'],
    [['--level', ' '], '--level requires a value'],
    [['--level=a', '--level=b'], '--level is specified twice'],
    [['--strict', '--strict'], '--strict is specified twice'],
    [['stray'], 'unexpected argument stray'],
    [['--strict', 'maybe'], 'unexpected argument maybe'],
    [['--json=yes'], '--json does not accept a value'],
    [['--json'], 'unknown format json\nRemove -o, because this command can only print a table.'],
    [['-o'], '-o requires a format'],
  ])('rejects %j', (argv, want) => {
    expect(problemOf(...argv)).toContain(want);
  });

  it('reports all problems at once', () => {
    expect(problemOf('--levle', 'low', '--path').split('\n')).toHaveLength(4);
  });
});
