import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-BJIDVQSB.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
