import { describe, expect, it } from '@jest/globals';
import { mountsOf } from '../../../../shared/audit/compose/read-mounts.ts';
import { composeService } from '../../../support/compose-services.ts';

const VOLUMES =
  'volumes:\n  vol: {driver_opts: {type: none, o: "bind,ro", device: /etc}}\n  sock: {driver_opts: {type: none, o: "${O}", device: "${RUN}/docker.sock"}}\n  c: {driver_opts: {o: bind, device: /etc}}\n  woe: {driver: x, driver_opts: {o: bind, device: /etc}}\n';

describe('mountsOf', () => {
  it.each([
    ['/a:/b', '/a', '/b', true, false],
    ['./a:/b:ro,z', './a', '/b', true, true],
    ['"C:\\\\a:/b"', 'C:\\a', '/b', true, false],
    ['"${A:-/x}:/b"', '/x', '/b', true, false],
    ['data:/b', 'data', '/b', false, false],
    ['/b', undefined, '/b', false, false],
    ['{type: bind, source: /a, target: /b, read_only: yes}', '/a', '/b', true, true],
    ['{type: volume, source: d, target: /b}', 'd', '/b', false, false],
    ['vol:/b', '/etc', '/b', true, true],
    ['c:/b', '/etc', '/b', true, false],
    ['d:/b', undefined, 'd:/b', false, false],
    ['woe:/b', 'woe', '/b', false, false],
    ['sock:/b', '${RUN}/docker.sock', '/b', true, false],
  ])('reads the mount %s', (text, source, target, isHostPath, isReadOnly) => {
    const [mount] = mountsOf(composeService(`volumes: [${text}]`, VOLUMES));
    expect(mount).toMatchObject({ source, target, isHostPath, isReadOnly });
  });

  it('reads the propagation in the short and in the long mount syntax', () => {
    const mounts = mountsOf(
      composeService(
        'volumes: ["/a:/b:rshared", {type: bind, source: /a, target: /b, bind: {propagation: shared}}]',
      ),
    );
    expect(mounts.map(({ options }) => options)).toEqual([['rshared'], ['shared']]);
  });
});
