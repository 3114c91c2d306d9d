import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-DWUEA5PF.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
