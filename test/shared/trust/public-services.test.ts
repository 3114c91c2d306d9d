import { describe, expect, it } from '@jest/globals';
import { publicServices } from '../../../shared/trust/public-services.ts';

const OWN = { fulcioUrl: 'https://fulcio.octo.test', logs: [], timestampUrls: [] };

describe('publicServices', () => {
  it('returns the public certificate authority, even if nothing is logged', () => {
    const fulcioUrl = 'https://fulcio.sigstore.dev';
    expect(publicServices({ ...OWN, fulcioUrl })).toEqual([fulcioUrl]);
  });

  it('returns each public log, including staging', () => {
    const logs = [
      { url: 'https://log2025-1.rekor.sigstore.dev', version: 2 as const },
      { url: 'https://rekor.sigstage.dev', version: 1 as const },
      { url: 'https://rekor.octo.test', version: 1 as const },
    ];
    expect(publicServices({ ...OWN, logs })).toEqual(logs.slice(0, 2).map(({ url }) => url));
  });

  it('ignores timestamp authorities and lookalike names', () => {
    const timestampUrls = ['https://timestamp.sigstore.dev/api/v1/timestamp'];
    expect(publicServices({ ...OWN, timestampUrls })).toEqual([]);
    expect(publicServices({ ...OWN, fulcioUrl: 'https://notsigstore.dev' })).toEqual([]);
  });
});
