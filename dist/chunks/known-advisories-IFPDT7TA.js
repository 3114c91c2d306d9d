import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-LCKAL4GH.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
