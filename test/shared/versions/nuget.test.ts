import { nuget } from '../../../shared/versions/nuget.ts';
import { testScheme } from './version-table.ts';

testScheme(nuget, ['', '1.2.3.4.5', '[1.0,2.0)']);
