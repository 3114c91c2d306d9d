import { rpm } from '../../../shared/versions/rpm.ts';
import { testScheme } from './version-table.ts';

testScheme(rpm, ['', '   ']);
