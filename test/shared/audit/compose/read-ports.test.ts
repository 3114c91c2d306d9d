import { describe, expect, it } from '@jest/globals';
import {
  containsPort,
  isOnAllInterfaces,
  portsOf,
} from '../../../../shared/audit/compose/read-ports.ts';
import { composeService } from '../../../support/compose-services.ts';

describe('portsOf', () => {
  it.each([
    ['"80"', undefined, undefined, '80'],
    ['8080:80', undefined, '8080', '80'],
    ['"127.0.0.1:8080:80/tcp"', '127.0.0.1', '8080', '80'],
    ['"127.0.0.1::80"', '127.0.0.1', undefined, '80'],
    ['"[::1]:8080:80"', '[::1]', '8080', '80'],
    ['9090-9091:80-81', undefined, '9090-9091', '80-81'],
    ['"${PORT}:80"', undefined, '0', '80'],
    ['{target: 80, published: "8080", host_ip: 127.0.0.1}', '127.0.0.1', '8080', '80'],
    ['{target: 80}', undefined, undefined, '80'],
  ])('reads the port %s', (text, address, published, target) => {
    const [port] = portsOf(composeService(`ports: [${text}]`));
    expect([port?.address, port?.published, port?.target]).toEqual([address, published, target]);
  });

  it('ignores text that is not a port', () => {
    expect(portsOf(composeService('ports: ["a:b:c:d", [], null, {}]'))).toEqual([]);
  });
});

it('isOnAllInterfaces recognizes addresses that mean all interfaces', () => {
  const ports = portsOf(
    composeService('ports: ["0.0.0.0:1:1", "[::]:2:2", "3:3", "10.0.0.1:4:4"]'),
  );
  expect(ports.map(isOnAllInterfaces)).toEqual([true, true, true, false]);
});

it('containsPort returns true if a range contains one of the ports', () => {
  const ports = new Set([5432]);
  expect(['5432', '5000-6000', '1-2', ''].map((range) => containsPort(range, ports))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
