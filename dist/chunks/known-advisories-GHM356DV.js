import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-GQVBRGWE.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
