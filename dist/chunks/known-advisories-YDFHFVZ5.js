import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-HMB5QVFG.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
