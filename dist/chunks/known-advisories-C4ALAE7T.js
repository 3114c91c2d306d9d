import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-HBCKRWRP.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
