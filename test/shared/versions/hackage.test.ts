import { hackage } from '../../../shared/versions/hackage.ts';
import { testScheme } from './version-table.ts';

testScheme(hackage, ['', '1.a', '1.', '-1']);
