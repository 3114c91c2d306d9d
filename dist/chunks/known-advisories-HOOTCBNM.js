import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-EBAKZHGM.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
