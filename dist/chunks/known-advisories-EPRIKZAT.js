import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-XCBITAMD.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
