import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../shared/errors/errors.ts';
import {
  choice,
  count,
  flag,
  lines,
  secret,
  terminalOnly,
  text,
} from '../../../shared/host/inputs.ts';
import { readInputs } from '../../../shared/host/read-inputs.ts';
import { fakeHost } from '../../support/fake-host.ts';

const help = 'What it is.';
const spec = {
  inputs: {
    level: choice(['high', 'low'], { help, default: 'high' }),
    strict: flag({ help }),
    days: count({ help }),
    names: lines({ help }),
    image: text({ help, required: true }),
    token: secret({ help, default: '${{ github.token }}', env: 'TOKEN' }),
  },
};

function errorOf(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('no UserError was thrown');
}

describe('readInputs', () => {
  it('returns the default, or undefined or an empty list if there is no default', () => {
    expect(readInputs(spec, fakeHost({ image: 'x' }))).toEqual({
      level: 'high',
      strict: false,
      days: undefined,
      names: [],
      image: 'x',
      token: '',
    });
  });

  it('accepts a terminal-only input in a terminal, but not in an action', () => {
    const inputs = { fix: terminalOnly(flag({ help })) };
    const given = { fix: 'true' };
    expect(readInputs({ inputs }, fakeHost(given, { kind: 'terminal' }))).toEqual({ fix: true });
    const error = errorOf(() => readInputs({ inputs }, fakeHost(given, { kind: 'actions' })));
    expect(error.message).toBe('The input `fix` works only in a terminal.');
    expect(readInputs({ inputs }, fakeHost({}, { kind: 'actions' }))).toEqual({ fix: false });
  });

  it('rejects the old name of an input', () => {
    const renamed = { ...spec, renamed: { picture: 'image' } };
    const error = errorOf(() => readInputs(renamed, fakeHost({ image: 'x', picture: 'y' })));
    expect(error.message).toBe('The input `picture` was renamed to `image`.');
    expect(error.fix).toBe('Use `image` instead.');
    expect(readInputs(renamed, fakeHost({ image: 'x' }))).toMatchObject({ image: 'x' });
  });

  it('rejects a removed input, and names its replacement', () => {
    const moved = { ...spec, moved: { picture: { key: 'scan.picture' } } };
    const error = errorOf(() => readInputs(moved, fakeHost({ image: 'x', picture: 'y' })));
    expect(error.message).toBe('The input `picture` is not an input of this action.');
    expect(error.fix).toBe('Set `scan.picture` in .assay.yml.');
    expect(readInputs(moved, fakeHost({ image: 'x' }))).toMatchObject({ image: 'x' });
  });

  it('returns each value with the type of its input', () => {
    const inputs = readInputs(spec, fakeHost({ image: 'x', level: 'low' }));
    const typed: { level: 'high' | 'low'; strict: boolean; days: number | undefined } = inputs;
    expect(typed.level).toBe('low');
  });

  it('reports all problems at once, each with its fix', () => {
    const error = errorOf(() => readInputs(spec, fakeHost({ level: 'hgh', days: 'many' })));
    expect([error.code, error.message]).toEqual([
      'input-invalid',
      [
        '3 inputs are invalid:',
        '- `level` is "hgh", which is not one of high, low. Did you mean high?',
        '- `days` is "many". Write a whole number of at least 0.',
        '- `image` is required but missing. Set the input to text.',
      ].join('\n'),
    ]);
  });

  it('reports missing inputs', () => {
    const error = errorOf(() => readInputs(spec, fakeHost()));
    expect([error.code, error.message, error.fix]).toEqual([
      'input-missing',
      'The input `image` is required but missing.',
      'Set the input to text.',
    ]);
  });

  it('names an input as an option if the run is in a terminal', () => {
    const host = fakeHost({ image: 'x', level: 'no' }, { kind: 'terminal' });
    expect(errorOf(() => readInputs(spec, host)).message).toContain('The input `--level` is');
  });

  it('treats a required list as missing if it contains only separators', () => {
    const required = { inputs: { names: lines({ help, required: true, commas: true }) } };
    expect(errorOf(() => readInputs(required, fakeHost({ names: ', ,' }))).code).toBe(
      'input-missing',
    );
  });

  it('masks secrets before it does anything else, and never prints them', () => {
    const host = fakeHost({ token: 's3cret', level: 'no' });
    const error = errorOf(() => readInputs(spec, host));
    expect(host.heard.masks).toEqual(['s3cret']);
    expect(error.message).not.toContain('s3cret');
  });

  it('reads an environment variable for an input only if the run is in a terminal', () => {
    const env = { TOKEN: 'from-env' };
    const terminal = fakeHost({ image: 'x' }, { kind: 'terminal', env });
    const runner = fakeHost({ image: 'x' }, { kind: 'actions', env });
    expect(readInputs(spec, terminal).token).toBe('from-env');
    expect(readInputs(spec, runner).token).toBe('');
  });
});
