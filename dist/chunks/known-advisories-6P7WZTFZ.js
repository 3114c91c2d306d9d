import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-CVHDZXD4.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
