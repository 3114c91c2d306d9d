import { describe, expect, it } from '@jest/globals';
import { openBudget } from '../../../shared/advisories/api-budget.ts';
import { impatientNetwork } from '../../support/network.ts';

const { network } = impatientNetwork();
const open = (now: () => number = () => 0) =>
  openBudget('https://osv.test', { ...network, now }, { ids: 2, recordBytes: 10, totalMs: 1_000 });

describe('the API budget of a run', () => {
  it('counts each ID only once', () => {
    const budget = open();
    for (const id of ['a', 'b', 'a', 'b']) budget.countId(id);
    expect(() => budget.countId('c')).toThrow(/more than 2 advisories/);
  });

  it('counts the bytes of all records', () => {
    const budget = open();
    budget.countBytes(10);
    expect(() => budget.countBytes(1)).toThrow(/more than 10 bytes/);
  });

  it('throws an error once its time limit is exceeded', () => {
    let time = 5_000;
    const budget = open(() => time);
    time += 1_000;
    budget.requireTime();
    time += 1;
    expect(() => budget.requireTime()).toThrow(/more than 1 seconds/);
  });
});
