import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-GJC3TY3M.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
