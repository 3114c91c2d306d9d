import { rmSync } from 'node:fs';
import { checkedOutRequest, type Entries } from '../support/pull-request.ts';
import { scanProposal } from '../support/scan-proposal.ts';
import type { Attack, Random } from './attack.ts';

/** A project that locks one version of lodash. Advisories cover both 4.17.19 and 4.17.20. */
function project(folder: string, version: string): Entries {
  const dependencies = { lodash: version };
  const packages = { '': { dependencies }, 'node_modules/lodash': { version } };
  return {
    [`${folder}/package.json`]: JSON.stringify({ dependencies }),
    [`${folder}/package-lock.json`]: JSON.stringify({ lockfileVersion: 3, packages }),
  };
}

const exception = (limits: object) =>
  JSON.stringify({ scan: { ignore: [{ id: '*', reason: 'accepted', ...limits }] } });

interface Scene {
  readonly what: string;
  readonly base: Entries;
  readonly head: Entries;
}

/** Base and head of a change to which the exception of the base no longer applies. */
function sceneOf(random: Random): Scene {
  const [from, to] = [random.word(), random.word()];
  const old = Object.keys(project(from, ''));
  const isMoved = random.below(2) === 0;
  const purl = isMoved ? 'pkg:npm/lodash' : 'pkg:npm/lodash@4.17.19';
  const base = {
    ...project(from, '4.17.19'),
    '.assay.yml': exception({ purl, ...(isMoved && { path: from }) }),
  };
  const removed = Object.fromEntries(old.map((path) => [path, null]));
  const moved = { ...removed, ...project(to, '4.17.19') };
  const changed = isMoved ? moved : project(from, '4.17.20');
  return { what: isMoved ? 'a move' : 'an update', base, head: { ...base, ...changed } };
}

/** Changes that leave the limits of an exception. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request moves a vulnerable package out of the limits of an exception',
    rows: [],
    variant(random) {
      const { what, base, head } = sceneOf(random);
      return {
        what,
        run: async () => {
          const { workspace, run } = await checkedOutRequest(base, head);
          try {
            const inputs = { scope: 'auto' };
            const { decision, message } = await scanProposal(workspace, run, { inputs });
            return decision.outcome === 'pass' ? undefined : message;
          } finally {
            rmSync(workspace, { recursive: true, force: true });
          }
        },
      };
    },
  },
];
