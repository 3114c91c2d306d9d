import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-SB2D56T7.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
