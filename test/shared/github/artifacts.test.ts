import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { artifactAccess } from '../../../shared/github/artifact-access.ts';
import { uploadArtifact } from '../../../shared/github/artifacts.ts';
import { type ArtifactServer, startArtifacts } from '../../support/artifact-server.ts';
import { impatientNetwork } from '../../support/network.ts';

const { network } = impatientNetwork();
const CONTENT = Buffer.from('<!doctype html>');

let server: ArtifactServer;

beforeEach(async () => {
  server = await startArtifacts();
});

afterEach(async () => {
  expect(server.complaints).toEqual([]);
  await server.close();
});

function upload(stem: string, token = server.grant()) {
  const env = { ACTIONS_RESULTS_URL: server.url, ACTIONS_RUNTIME_TOKEN: token };
  const { service } = artifactAccess(env);
  if (service === undefined) throw new Error('no service');
  const file = { stem, extension: '.html', mediaType: 'text/html', content: CONTENT };
  return uploadArtifact(network, service, file);
}

describe('an artifact upload', () => {
  it('stores the file, its type, its size and its digest', async () => {
    expect(await upload('report')).toEqual({ name: 'report.html', id: '4000000000' });
    expect(server.artifacts).toMatchObject([
      { name: 'report.html', mediaType: 'text/html', content: CONTENT, isFinal: true },
    ]);
    expect(server.requests).toEqual([
      'POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
      'PUT /artifacts/4000000000',
      'POST /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
    ]);
  });

  it('chooses a different name if the run already has an artifact with this name', async () => {
    const names: string[] = [];
    for (let run = 0; run < 3; run++) names.push((await upload('report')).name);
    expect(names).toEqual(['report.html', 'report-2.html', 'report-3.html']);
  });

  it('chooses different names if two jobs upload at the same time', async () => {
    const uploaded = await Promise.all(Array.from({ length: 5 }, () => upload('report')));
    expect(new Set(uploaded.map(({ name }) => name)).size).toBe(5);
  });

  it('fails if 20 names in a row already exist', async () => {
    server.fault = (_request, response) => {
      response.writeHead(409).end('{"code":"already_exists","msg":"exists"}');
      return true;
    };
    await expect(upload('report')).rejects.toThrow('20 artifacts named report exist');
    expect(server.requests).toHaveLength(20);
  });

  it.each([
    ['a response that rejects the file', '{"ok":false}', 'rejected the file: no reason was given'],
    ['a response without a URL', '{"ok":true}', 'rejected the file'],
    ['a response that is not JSON', 'gone', 'not valid JSON'],
  ])('fails after %s', async (_what, text, message) => {
    server.fault = (_request, response) => {
      response.end(text);
      return true;
    };
    await expect(upload('report')).rejects.toThrow(message);
  });

  it.each(['PUT', 'FinalizeArtifact'])('fails if the request %s fails', async (part) => {
    server.fault = ({ method, url }, response) => {
      if (method !== part && url?.endsWith(part) !== true) return false;
      response.writeHead(500).end('{}');
      return true;
    };
    await expect(upload('report')).rejects.toThrow('returned 500');
  });

  it('includes neither the token nor the URL signature in an error', async () => {
    const token = server.grant();
    server.fault = ({ method }, response) => {
      if (method !== 'PUT') return false;
      response.writeHead(403).end('no');
      return true;
    };
    const error = await upload('report', token).catch((reason: Error) => reason.message);
    expect(error).toMatch(/returned 403/);
    expect(error).not.toMatch(/sig=|sp=/);
    expect(error).not.toContain(token);
  });

  it('rejects an ID that is not a number, because the ID becomes part of a link', async () => {
    server.fault = ({ url }, response) => {
      if (url?.endsWith('FinalizeArtifact') !== true) return false;
      response.end('{"ok":true,"artifactId":"1/../../evil"}');
      return true;
    };
    await expect(upload('report')).rejects.toThrow('rejected the file');
  });
});
