import { describe, expect, it } from '@jest/globals';
import { readSigningConfig } from '../../../shared/trust/signing-config.ts';

const NOW = Date.parse('2026-06-01T00:00:00Z');
const LONG_AGO = { start: '2020-01-01T00:00:00Z' };

interface AService {
  readonly url?: string;
  readonly majorApiVersion?: number;
  readonly validFor?: { readonly start?: string; readonly end?: string };
  readonly operator?: string;
}

function aService(over: AService = {}) {
  return { url: 'https://a.test', majorApiVersion: 1, validFor: LONG_AGO, operator: 'a', ...over };
}

function aConfig(over: Readonly<Record<string, unknown>> = {}) {
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [aService({ url: 'https://fulcio.test' })],
    oidcUrls: [],
    rekorTlogUrls: [aService({ url: 'https://rekor.test' })],
    rekorTlogConfig: { selector: 'ANY' },
    tsaUrls: [aService({ url: 'https://tsa.test/api/v1/timestamp' })],
    tsaConfig: { selector: 'ANY' },
    ...over,
  };
}

function read(over: Readonly<Record<string, unknown>> = {}) {
  return readSigningConfig(aConfig(over), 'signing_config.json', NOW);
}

const TWO_OPERATORS = [
  aService({ url: 'https://one.test', operator: 'one' }),
  aService({ url: 'https://two.test', operator: 'two' }),
];

describe('readSigningConfig', () => {
  it('returns the services of each kind', () => {
    expect(read()).toEqual({
      fulcioUrl: 'https://fulcio.test',
      logs: [{ url: 'https://rekor.test', version: 1 }],
      timestampUrls: ['https://tsa.test/api/v1/timestamp'],
    });
  });

  it('selects the highest supported version from one operator', () => {
    const rekorTlogUrls = [
      aService({ url: 'https://v1.test' }),
      aService({ url: 'https://v2.test', majorApiVersion: 2 }),
      aService({ url: 'https://v3.test', majorApiVersion: 3 }),
    ];
    expect(read({ rekorTlogUrls }).logs).toEqual([{ url: 'https://v2.test', version: 2 }]);
  });

  it('prefers the first of equal services', () => {
    const rekorTlogUrls = [
      aService({ url: 'https://new.test' }),
      aService({ url: 'https://b.test' }),
    ];
    expect(read({ rekorTlogUrls }).logs[0]?.url).toBe('https://new.test');
  });

  it('prefers the newest shard of an operator, regardless of their order', () => {
    const rekorTlogUrls = [
      aService({ url: 'https://log2024.test' }),
      aService({ url: 'https://log2026.test', validFor: { start: '2026-01-01T00:00:00Z' } }),
      aService({ url: 'https://log2025.test', validFor: { start: '2025-01-01T00:00:00Z' } }),
      aService({ url: 'https://log2027.test', validFor: { start: '2027-01-01T00:00:00Z' } }),
    ];
    expect(read({ rekorTlogUrls }).logs).toEqual([{ url: 'https://log2026.test', version: 1 }]);
  });

  it('does not mix versions, even from different operators', () => {
    const rekorTlogUrls = [
      aService({ url: 'https://a.test', operator: 'a' }),
      aService({ url: 'https://b.test', operator: 'b', majorApiVersion: 2 }),
    ];
    const all = { selector: 'ALL' };
    expect(read({ rekorTlogUrls, rekorTlogConfig: all }).logs).toEqual([
      { url: 'https://b.test', version: 2 },
    ]);
  });

  it('returns a log only if the configuration contains one', () => {
    expect(read({ rekorTlogUrls: [], rekorTlogConfig: undefined }).logs).toEqual([]);
  });

  it('rejects a configuration with a log but without a selector', () => {
    expect(() => read({ rekorTlogConfig: undefined })).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });

  it.each([
    ['not yet valid', { start: '2026-06-02T00:00:00Z' }],
    ['no longer valid', { start: '2020-01-01T00:00:00Z', end: '2026-05-31T00:00:00Z' }],
    ['without a start', {}],
    ['with an invalid start', { start: 'soon' }],
    ['with an invalid end', { ...LONG_AGO, end: 'never' }],
  ])('skips a service that is %s', (_, validFor) => {
    const rekorTlogUrls = [
      aService({ url: 'https://x.test', validFor, operator: 'x' }),
      aService({ url: 'https://y.test', operator: 'y' }),
    ];
    expect(read({ rekorTlogUrls }).logs).toEqual([{ url: 'https://y.test', version: 1 }]);
  });

  it.each([
    ['ANY selects one', { selector: 'ANY' }, 1],
    ['ALL selects all of them', { selector: 'ALL' }, 2],
    ['EXACT selects its count', { selector: 'EXACT', count: 2 }, 2],
    ['EXACT can select fewer than offered', { selector: 'EXACT', count: 1 }, 1],
  ])('selects services: %s', (_, rekorTlogConfig, count) => {
    expect(read({ rekorTlogUrls: TWO_OPERATORS, rekorTlogConfig }).logs).toHaveLength(count);
  });

  it.each([
    ['a missing certificate authority', { caUrls: [] }],
    ['a missing log if one is required', { rekorTlogUrls: [] }],
    ['fewer logs than EXACT', { rekorTlogConfig: { selector: 'EXACT', count: 2 } }],
    ['EXACT without a count', { rekorTlogConfig: { selector: 'EXACT' } }],
    ['an unknown selector', { rekorTlogConfig: { selector: 'SOME' } }],
    [
      'a missing timestamp authority if all are required',
      { tsaUrls: [], tsaConfig: { selector: 'ALL' } },
    ],
  ])('rejects %s', (_, over) => {
    expect(() => read(over)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  it('rejects an unsupported format version', () => {
    expect(() =>
      read({ mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.1+json' }),
    ).toThrow(expect.objectContaining({ code: 'unsupported-version' }));
  });
});
