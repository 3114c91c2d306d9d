import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-DRUCFT5T.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
