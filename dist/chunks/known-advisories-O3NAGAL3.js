import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-MPSN3WNE.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
