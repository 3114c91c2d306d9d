import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-7TQOFHPM.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
