import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-KQCFTTI7.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
