import { expect, it } from '@jest/globals';
import { packageCommand } from '../../../../shared/audit/dockerfile/package-command.ts';
import { plainText } from '../../../../shared/docker/joined-text.ts';
import { shellCommands } from '../../../../shared/docker/shell-commands.ts';

it.each([
  ['apt-get -o A=b install -t x -y p q', 'apt', 'install', ['p', 'q']],
  ['sudo apk add --virtual .b p', 'apk', 'add', ['p']],
  ['microdnf install p', 'dnf', 'install', ['p']],
  ['zypper -n in p', 'zypper', 'in', ['p']],
  ['python3 -m pip install -r r.txt p', 'pip', 'install', ['p']],
  ['pip3.11 install p', 'pip', 'install', ['p']],
])('packageCommand reads the command %j', (text, manager, action, operands) => {
  const [command] = shellCommands(plainText(text, 0));
  const found = command && packageCommand(command);
  expect([found?.manager, found?.action, found?.operands.map((word) => word.text)]).toEqual([
    manager,
    action,
    operands,
  ]);
});

it.each(['make install', 'apt-get', 'python3 a.py install'])(
  'packageCommand ignores %j',
  (text) => {
    const [command] = shellCommands(plainText(text, 0));
    expect(command && packageCommand(command)).toBeUndefined();
  },
);
