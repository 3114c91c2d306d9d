import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-TTJJWKHA.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
