import { maven } from '../../../shared/versions/maven.ts';
import { testScheme } from './version-table.ts';

testScheme(maven, ['', '  ']);
