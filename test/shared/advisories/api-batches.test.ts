import { describe, expect, it } from '@jest/globals';
import { askBatches } from '../../../shared/advisories/api-batches.ts';
import { API_LIMITS, openBudget } from '../../../shared/advisories/api-budget.ts';
import { impatientNetwork } from '../../support/network.ts';

const QUESTION = { ecosystem: 'npm', name: 'a', version: '1.0.0' };

/** A network that answers every request with this body. */
function answering(body: string) {
  return impatientNetwork(async () => new Response(body, { status: 200 })).network;
}

function ask(body: string) {
  const [base, network] = ['http://127.0.0.1', answering(body)];
  const budget = openBudget(base, network, API_LIMITS);
  return askBatches({ base, network, budget }, [QUESTION], () => undefined);
}

describe('an API response', () => {
  it('is read as an empty list if a query has no results', async () => {
    expect(await ask('{"results":[{}]}')).toEqual([new Set()]);
    expect(await ask('{"results":[{"vulns":[],"next_page_token":""}]}')).toEqual([new Set()]);
  });

  it.each([
    ['an empty body', ''],
    ['a body that is not JSON', '<html>'],
    ['no results', '{}'],
    ['null instead of a list', '{"results":[{"vulns":null}]}'],
    ['an error next to a result', '{"results":[{"vulns":[],"error":"internal"}]}'],
    ['an error instead of a result', '{"results":[{"error":"deadline exceeded"}]}'],
    ['too few results', '{"results":[]}'],
    ['too many results', '{"results":[{},{}]}'],
    ['an invalid ID', '{"results":[{"vulns":[{"id":"../x"}]}]}'],
    ['an ID that is not a string', '{"results":[{"vulns":[{"id":5}]}]}'],
    ['endless pages', '{"results":[{"next_page_token":"again"}]}'],
  ])('with %s causes an error instead of an empty result', async (_, body) => {
    await expect(ask(body)).rejects.toMatchObject({ name: 'RemoteError', code: 'bad-response' });
  });
});
