import { expect, it } from '@jest/globals';
import { bucketUrl } from '../../../shared/advisories/bucket-url.ts';

it.each([
  ['https://b.example', 'https://b.example/Red%20Hat/all.zip'],
  ['https://b.example/osv/', 'https://b.example/osv/Red%20Hat/all.zip'],
  ['https://b.example/osv?sig=1', 'https://b.example/osv/Red%20Hat/all.zip?sig=1'],
])('for the bucket %s, bucketUrl returns %s', (bucket, url) => {
  expect(bucketUrl(bucket, 'Red Hat', 'all.zip')).toBe(url);
});
