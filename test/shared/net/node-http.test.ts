import * as http from 'node:http';
import * as https from 'node:https';
import { describe, expect, it } from '@jest/globals';
import { nodeHttp, nodeHttps } from '../../../shared/net/node-http.ts';

describe('the Node HTTP clients', () => {
  it('are the same objects as the imported clients', () => {
    expect(nodeHttp().request).toBe(http.request);
    expect(nodeHttps().request).toBe(https.request);
  });
});
