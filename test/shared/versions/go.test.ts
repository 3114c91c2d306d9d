import { go } from '../../../shared/versions/go.ts';
import { testScheme } from './version-table.ts';

testScheme(go, ['', '(devel)', 'go', '1.2.3.4']);
