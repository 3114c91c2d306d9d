import { semver } from '../../../shared/versions/semver.ts';
import { testScheme } from './version-table.ts';

testScheme(semver, ['', 'latest', '1.2.3.4', '1..2', '1.0.0-', 'file:../x', '__proto__']);
