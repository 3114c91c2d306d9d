import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { itemsOf, scalarOf } from '../../kubernetes/kubernetes-value.ts';
import { isNetworkPolicy } from '../../kubernetes/policies.ts';
import { NETWORK_POLICIES } from '../../kubernetes/references.ts';
import { atValue } from '../../kubernetes/report.ts';

/** Matches the addresses of the metadata services of large cloud providers, alone or in a small address block. */
const METADATA = /^169\.254\.(?:169\.254|0\.0|169\.0)\/|^fd00:ec2::254\//i;

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/metadata-reachable',
  title: 'A network policy allows access to the cloud metadata service',
  severity: 'medium',
  profile: 'essential',
  why: 'The metadata service provides the node’s credentials to any caller.',
  fix: 'Remove the address, and give the workload its own identity.',
  references: [NETWORK_POLICIES],
  aliases: ['C-0301'],
  controls: networkControls(),
  *check(object) {
    if (!isNetworkPolicy(object)) return;
    for (const rule of itemsOf(yamlAt(object.root, 'spec', 'egress'))) {
      for (const peer of itemsOf(yamlAt(rule, 'to'))) {
        const block = scalarOf(yamlAt(peer, 'ipBlock', 'cidr'));
        if (block !== undefined && METADATA.test(block.text)) {
          yield atValue(object, block, 'spec.egress.to.ipBlock.cidr');
        }
      }
    }
  },
};
