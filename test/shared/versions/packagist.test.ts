import { packagist } from '../../../shared/versions/packagist.ts';
import { testScheme } from './version-table.ts';

testScheme(packagist, ['', '^1.2', '>=1.0', '1.*', '1.0 | 2.0']);
