import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Checksum } from '../../../shared/maven/checksum.ts';
import type { PomCache } from '../../../shared/maven/pom-cache.ts';
import { remoteRepository } from '../../../shared/maven/remote-repository.ts';
import type { Fetch, FetchAnswer } from '../../../shared/net/network.ts';
import { impatientNetwork } from '../../support/network.ts';

const ID = { group: 'g', artifact: 'a', version: '1' };
const BASE = 'https://r.test/maven2';
const URL_OF_POM = `${BASE}/g/a/1/a-1.pom`;

type Answers = Readonly<Record<string, string | Partial<FetchAnswer>>>;

function answerOf(given: string | Partial<FetchAnswer> | undefined): FetchAnswer {
  const headers = { get: () => null, *[Symbol.iterator]() {} };
  const bodyOf = (text: string) => new Blob([text]).stream();
  if (given === undefined) return { status: 404, headers, body: bodyOf('') };
  if (typeof given === 'string') return { status: 200, headers, body: bodyOf(given) };
  return { status: 200, headers, body: null, ...given };
}

/** Opens a repository with the given answers. `asked` records the addresses. */
function open(
  answers: Answers,
  over: { readonly cache?: PomCache; readonly deadline?: number } = {},
) {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url);
    return answerOf(answers[url]);
  };
  const { network } = impatientNetwork(fetch);
  const { cache, deadline = Number.MAX_SAFE_INTEGER } = over;
  return { asked, repository: remoteRepository(BASE, { network, cache, deadline }) };
}

const sha1 = (text: string) => hash('sha1', text, 'hex');

describe('a repository on a server', () => {
  it('returns a POM if its checksum matches', async () => {
    const { repository } = open({ [URL_OF_POM]: 'pom', [`${URL_OF_POM}.sha1`]: sha1('pom') });
    expect(await repository.pom(ID)).toEqual({
      found: { path: 'g/a/1/a-1.pom', bytes: Buffer.from('pom') },
    });
  });

  it('accepts a SHA-256 checksum if there is no SHA-1 checksum', async () => {
    const { repository } = open({
      [URL_OF_POM]: 'pom',
      [`${URL_OF_POM}.sha256`]: hash('sha256', 'pom', 'hex'),
    });
    expect(await repository.pom(ID)).toHaveProperty('found');
  });

  it.each([
    [
      'a different checksum',
      { [URL_OF_POM]: 'x', [`${URL_OF_POM}.sha1`]: sha1('pom') },
      'digest-mismatch',
    ],
    ['no checksum', { [URL_OF_POM]: 'pom' }, 'missing'],
    ['an HTML page in place of the checksum', { [`${URL_OF_POM}.sha1`]: '<html>' }, 'bad-response'],
    [
      'a POM that is too large',
      { [URL_OF_POM]: 'x'.repeat(1024 * 1024 + 1), [`${URL_OF_POM}.sha1`]: sha1('pom') },
      'too-large',
    ],
    [
      'a redirect to a different host',
      {
        [`${URL_OF_POM}.sha1`]: {
          status: 302,
          headers: {
            get: (name: string) => (name === 'location' ? 'https://evil.test/' : null),
            *[Symbol.iterator]() {},
          },
        },
      },
      'bad-response',
    ],
  ])('returns a failure for %s', async (_, answers: Answers, code) => {
    const { repository, asked } = open(answers);
    expect(await repository.pom(ID)).toMatchObject({ failure: { code } });
    expect(asked.every((url) => url.startsWith(BASE))).toBe(true);
  });

  it('receives no further requests after a failed connection', async () => {
    let count = 0;
    const fetch: Fetch = async () => {
      count++;
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    };
    const { network } = impatientNetwork(fetch);
    const deadline = Number.MAX_SAFE_INTEGER;
    const repository = remoteRepository(BASE, { network, cache: undefined, deadline });
    const first = await repository.pom(ID);
    expect(first).toMatchObject({
      failure: {
        code: 'missing',
        text: expect.stringMatching(
          /^could not be read from https:\/\/r.test\/maven2: .*ECONNREFUSED/,
        ),
      },
    });
    expect(await repository.pom({ ...ID, version: '2' })).toEqual(first);
    expect(count).toBe(2);
  });

  it('receives no requests after the time limit', async () => {
    const { repository, asked } = open({}, { deadline: 0 });
    expect(await repository.pom(ID)).toMatchObject({
      failure: { text: `was not read in time from ${BASE}` },
    });
    expect(asked).toEqual([]);
  });

  it('receives no request for a POM in the cache', async () => {
    const saved = new Map<string, Buffer>();
    const cache: PomCache = {
      get: async (url: string, { hex }: Checksum) => saved.get(url + hex),
      put: (url, { hex }, bytes) => saved.set(url + hex, bytes),
    };
    const answers = { [URL_OF_POM]: 'pom', [`${URL_OF_POM}.sha1`]: sha1('pom') };
    await open(answers, { cache }).repository.pom(ID);
    const { repository, asked } = open(answers, { cache });
    expect(await repository.pom(ID)).toHaveProperty('found');
    expect(asked).toEqual([`${URL_OF_POM}.sha1`]);
  });

  it('returns the version list, or a failure if the list is missing or damaged', async () => {
    const list =
      '<metadata><versioning><versions><version>1</version></versions></versioning></metadata>';
    const url = `${BASE}/g/a/maven-metadata.xml`;
    const { repository } = open({ [url]: list, [`${url}.sha1`]: sha1(list) });
    expect(await repository.versions('g', 'a')).toEqual({ found: ['1'] });
    expect(await repository.versions('g', 'b')).toMatchObject({ failure: { code: 'missing' } });
    const broken = open({ [url]: '<', [`${url}.sha1`]: sha1('<') });
    expect(await broken.repository.versions('g', 'a')).toMatchObject({
      failure: { code: 'malformed' },
    });
  });
});
