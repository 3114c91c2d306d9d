import { describe, expect, it } from '@jest/globals';
import { isEnterpriseServer, tenantOf } from '../../../shared/github/server.ts';

describe('a GitHub server', () => {
  it.each([
    ['https://github.com', false, undefined],
    ['https://acme.ghe.com', false, 'acme.ghe.com'],
    ['https://github.acme.example', true, undefined],
    ['https://github.com.evil.example', true, undefined],
    ['https://ghe.com.evil.example', true, undefined],
    ['https://notgithub.com', true, undefined],
    ['no address', true, undefined],
  ])(
    'with the URL %s is an Enterprise Server: %s, and has the tenant %s',
    (url, isServer, tenant) => {
      expect([isEnterpriseServer(url), tenantOf(url)]).toEqual([isServer, tenant]);
    },
  );
});
