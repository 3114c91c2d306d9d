import { rubygems } from '../../../shared/versions/rubygems.ts';
import { testScheme } from './version-table.ts';

testScheme(rubygems, ['', '1..2', '1.0/2', '~> 1.0']);
