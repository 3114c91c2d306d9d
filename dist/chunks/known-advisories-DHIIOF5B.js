import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-SAM7VV7S.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
