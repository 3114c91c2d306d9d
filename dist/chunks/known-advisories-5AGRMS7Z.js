import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-IFXC22AC.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
