import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-W2NNLTOX.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
