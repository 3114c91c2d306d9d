import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-IM2EZY4Q.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
