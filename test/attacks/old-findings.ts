import type { Entries } from '../support/pull-request.ts';
import { scanUndecided } from '../support/undecided-request.ts';
import type { Attack, Random } from './attack.ts';

const NAME = 'flawed';

const records = {
  'X-9.json': JSON.stringify({
    id: 'X-9',
    modified: '2026-01-01T00:00:00Z',
    database_specific: { severity: 'CRITICAL' },
    affected: [
      {
        package: { ecosystem: 'PyPI', name: NAME },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.0' }] }],
      },
    ],
  }),
};

interface Scene {
  readonly what: string;
  readonly base: Entries;
  readonly head: Entries;
}

const flawed = `${NAME}==1.0\n`;
const poetry = (name: string) =>
  `[[package]]\nname = "${name}"\nversion = "1.0"\n\n[metadata]\nlock-version = "2.0"\n`;

/** Each base has the package only in a file that the project does not install. */
function sceneOf(random: Random): Scene {
  const other = `${random.word()}==1.0\n`;
  const old = `requirements-${random.word()}.txt`;
  const added = `requirements-${random.word()}.txt`;
  const base = { [old]: flawed, 'requirements.txt': `${other}six==1.16.0\n` };
  return random.pick<Scene>([
    { what: 'a new file', base, head: { [added]: flawed } },
    { what: 'a new file with other packages', base, head: { [added]: `${flawed}${other}` } },
    { what: 'a new lockfile', base, head: { 'poetry.lock': poetry(NAME) } },
    { what: 'a new file that includes the old one', base, head: { [added]: `-r ${old}\n` } },
    {
      what: 'a used file that includes the old one',
      base,
      head: { 'requirements.txt': `${other}six==1.16.0\n-r ${old}\n` },
    },
    {
      what: 'a used file that includes the old one through another file',
      base: { ...base, 'more.txt': '' },
      head: { 'requirements.txt': `${other}-r more.txt\n`, 'more.txt': `-r ${old}\n` },
    },
    {
      what: 'a lockfile that replaces the old one',
      base,
      head: { [old]: null, 'poetry.lock': poetry(NAME) },
    },
  ]);
}

/** Changes that install a vulnerable package that the base has only in an outdated file. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request installs a vulnerable package from an outdated file of the base',
    rows: [],
    variant(random) {
      const { what, base, head } = sceneOf(random);
      return {
        what,
        run: async () => {
          const { decision, message } = await scanUndecided(base, head, { records });
          return decision.outcome === 'pass' ? undefined : message;
        },
      };
    },
  },
];
