import { apk } from '../../../shared/versions/apk.ts';
import { testScheme } from './version-table.ts';

testScheme(apk, ['', 'a', '.1', '-r1']);
