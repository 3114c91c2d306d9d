import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { requireInside } from '../../../shared/host/inside-workspace.ts';
import { actionHost } from '../../support/action-host.ts';
import { temporaryFolder } from '../../support/programs.ts';

/** Creates a checkout with a folder, a link to it, and a link out of the checkout. */
function aCheckout() {
  const [workspace, elsewhere] = [temporaryFolder('checkout'), temporaryFolder('elsewhere')];
  mkdirSync(join(workspace, 'app', '..a'), { recursive: true });
  mkdirSync(join(elsewhere, 'app'));
  symlinkSync('app', join(workspace, 'inside'));
  symlinkSync(elsewhere, join(workspace, 'outside'));
  return { workspace, elsewhere };
}

it.each(['outside', 'outside/app'])(
  'requireInside rejects %s, because it points outside the checkout',
  (name) => {
    const { workspace } = aCheckout();
    const host = actionHost({}, { kind: 'actions', workspace });
    expect(() => requireInside(join(workspace, name), host)).toThrow(
      `${name} is outside the workspace because of a symbolic link.`,
    );
  },
);

it.each(['', 'app', 'app/..a', 'inside', 'inside/..a', 'nothing'])(
  'requireInside accepts %j',
  (name) => {
    const { workspace } = aCheckout();
    const host = actionHost({}, { kind: 'actions', workspace });
    expect(() => requireInside(join(workspace, name), host)).not.toThrow();
  },
);

it('requireInside accepts an absolute path outside the workspace and, if the run is in a terminal, every path', () => {
  const { workspace, elsewhere } = aCheckout();
  expect(() =>
    requireInside(elsewhere, actionHost({}, { kind: 'actions', workspace })),
  ).not.toThrow();
  const terminal = actionHost({}, { kind: 'terminal', workspace });
  expect(() => requireInside(join(workspace, 'outside'), terminal)).not.toThrow();
});
