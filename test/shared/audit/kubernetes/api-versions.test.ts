import { expect, it } from '@jest/globals';
import { removedApi } from '../../../../shared/audit/kubernetes/api-versions.ts';

it.each([
  ['extensions/v1beta1', 'Deployment', { since: '1.16', successor: 'apps/v1' }],
  ['policy/v1beta1', 'PodSecurityPolicy', { since: '1.25', successor: undefined }],
  [
    'autoscaling/v2beta2',
    'HorizontalPodAutoscaler',
    { since: '1.26', successor: 'autoscaling/v2' },
  ],
  ['apps/v1', 'Deployment', undefined],
  ['extensions/v1beta1', 'Other', undefined],
  ['constructor', 'Other', undefined],
])(
  'for the API version %s and the kind %s, removedApi returns %j',
  (apiVersion, kind, expected) => {
    expect(removedApi(apiVersion, kind)).toEqual(expected);
  },
);
