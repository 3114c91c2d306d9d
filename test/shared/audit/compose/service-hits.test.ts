import { expect, it } from '@jest/globals';
import { fieldOf } from '../../../../shared/audit/compose/read-services.ts';
import { absenceHit, serviceHit } from '../../../../shared/audit/compose/service-hits.ts';
import { composeService } from '../../../support/compose-services.ts';

it('the address of a hit in a Compose file contains no line number', () => {
  const service = composeService('image: a');
  const image = fieldOf(service, 'image');
  if (image === undefined) throw new Error('no image');
  expect(serviceHit(service, image, 'image')).toEqual({
    at: image.node.span,
    address: 'services.a.image',
  });
  expect(absenceHit(service, 'user')).toEqual({ at: service.nameSpan, address: 'services.a.user' });
  expect(absenceHit(service, 'user', {}, image).at).toEqual(image.keySpan);
});
