import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-UVUSY7XL.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
