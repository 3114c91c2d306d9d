import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-ZTJGJHRP.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
