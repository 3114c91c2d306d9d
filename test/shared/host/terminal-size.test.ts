import { describe, expect, it } from '@jest/globals';
import { columnsOf } from '../../../shared/host/terminal-size.ts';

describe('the terminal width', () => {
  it.each([
    [{ isTTY: true, columns: 120 }, {}, 120],
    [{ isTTY: true, columns: 120 }, { COLUMNS: '90' }, 90],
    [{}, { COLUMNS: '90' }, 90],
    [{ isTTY: true, columns: 0 }, {}, 80],
    [{ isTTY: true }, {}, 80],
    [{}, {}, 160],
    [{}, { COLUMNS: '0' }, 160],
    [{}, { COLUMNS: 'wide' }, 160],
    [{ isTTY: true, columns: 5 }, {}, 40],
  ])('of %j with %j is %d cells', (stream, env, want) => {
    expect(columnsOf(stream, env)).toBe(want);
  });
});
