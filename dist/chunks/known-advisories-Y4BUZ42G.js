import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-WKFX2MMD.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
