import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const LOCKS = {
  'package-lock.json': '{"lockfileVersion":3,"packages":{}}',
  'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
  'yarn.lock': '# yarn lockfile v1\n',
};

function unused(name: string, text: string): readonly string[] {
  const { problems } = inventoryOfFiles({ ...LOCKS, [name]: text });
  return problems.filter(({ path }) => path === name).map(({ message }) => message);
}

const message = (setting: string, lockfile: string) =>
  `The \`${setting}\` setting turns off ${lockfile}. Fix: remove the setting`;

const ofNpm = (setting: string) => message(setting, 'package-lock.json');
const ofPnpm = (setting: string) => message(setting, 'pnpm-lock.yaml');

const BOTH = [ofNpm('package-lock=false'), ofPnpm('package-lock=false')];

it.each([
  ['package-lock=false', [ofNpm('package-lock=false'), ofPnpm('package-lock=false')]],
  [' "package-lock" = "false" \r\n', [ofNpm('package-lock=false'), ofPnpm('package-lock=false')]],
  ['shrinkwrap=0', [ofNpm('shrinkwrap=false'), ofPnpm('shrinkwrap=false')]],
  ['save=true\rpackage-lock=false ; x', BOTH],
  ['package-lock[]=false#x', BOTH],
  [`package-lock=fal\${NONE?}se`, BOTH],
  [`package-lock=\${SETTING}`, BOTH],
  [`package-lock=\${NONE?}true`, []],
  ['package-lock=false\nlockfile=true', [ofNpm('package-lock=false')]],
  ['lockfile=false', [ofPnpm('lockfile=false')]],
  ['package-lock=false\npackage-lock=true', []],
  ['[section]\npackage-lock=false', []],
  ['; package-lock=false\n#lockfile=false\nlockfile\nsave=false', []],
])('the .npmrc %j causes the messages %j about lockfiles that are turned off', (text, messages) => {
  expect(unused('.npmrc', text)).toEqual(messages);
});

it.each([
  ['--install.no-lockfile true', 1],
  ['yarn-path x\n--no-lockfile "true"\n', 1],
  ['--install.no-lockfile false', 0],
  ['# --install.no-lockfile true', 0],
])('.yarnrc with the content %j turns off %d lockfiles', (text, count) => {
  expect(unused('.yarnrc', text)).toHaveLength(count);
});

it('a setting that turns off lockfiles is accepted if there is no lockfile next to it', () => {
  expect(inventoryOfFiles({ '.npmrc': 'package-lock=false' }).problems).toEqual([]);
});
