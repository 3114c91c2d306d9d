import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-43WFENIB.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
