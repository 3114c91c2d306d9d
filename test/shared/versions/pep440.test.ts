import { pep440 } from '../../../shared/versions/pep440.ts';
import { testScheme } from './version-table.ts';

testScheme(pep440, ['', '1.0-final', '>=1.0', '1.0.*', '2013-02-02T19:59:03+0100', 'junk']);
