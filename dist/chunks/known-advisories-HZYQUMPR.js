import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-IVEGY4Q6.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
