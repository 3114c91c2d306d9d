import { pub } from '../../../shared/versions/pub.ts';
import { testScheme } from './version-table.ts';

testScheme(pub, ['', 'any', '1.2.3.4']);
