import { describe, expect, it } from '@jest/globals';
import { askResults, isTaken, textIn, whyNot } from '../../../shared/github/results-service.ts';
import { startArtifacts } from '../../support/artifact-server.ts';
import { impatientNetwork } from '../../support/network.ts';

describe('the results service client', () => {
  it('sends the token only in a header, and does not throw an error if a name already exists', async () => {
    const server = await startArtifacts();
    server.fault = ({ headers, url }, response) => {
      response
        .writeHead(409)
        .end(JSON.stringify({ code: 'already_exists', msg: `${headers.authorization} ${url}` }));
      return true;
    };
    const call = { part: 'ArtifactService', method: 'M', service: 'test', attempts: 1 };
    const answer = await askResults(
      impatientNetwork().network,
      { url: server.url, token: 't' },
      call,
      {},
    );
    expect(isTaken(answer)).toBe(true);
    expect(whyNot(answer)).toBe('Bearer t /twirp/github.actions.results.api.v1.ArtifactService/M');
    await server.close();
  });

  it('reads a field under either spelling of its name', () => {
    expect(textIn({ signed_upload_url: 'a' }, 'signed_upload_url')).toBe('a');
    expect(textIn({ signedUploadUrl: 'b' }, 'signed_upload_url')).toBe('b');
    expect(textIn({ signed_upload_url: 7 }, 'signed_upload_url')).toBe('');
  });
});
