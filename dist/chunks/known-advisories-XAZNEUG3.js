import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-JLUFNEUS.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
