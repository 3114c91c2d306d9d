import * as http from 'node:http';
import * as https from 'node:https';
import { describe, expect, it } from '@jest/globals';
import { nodeHttp, nodeHttps } from '../../../shared/net/node-http.ts';

describe('Node’s clients', () => {
  it('are the same as those of an import', () => {
    expect(nodeHttp().request).toBe(http.request);
    expect(nodeHttps().request).toBe(https.request);
  });
});
