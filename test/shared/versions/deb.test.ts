import { deb } from '../../../shared/versions/deb.ts';
import { testScheme } from './version-table.ts';

testScheme(deb, ['', ':1', 'a:1', '1:', '1 2', '1/2']);
