import { cran } from '../../../shared/versions/cran.ts';
import { testScheme } from './version-table.ts';

testScheme(cran, ['', '1.a', '1.', '-1']);
