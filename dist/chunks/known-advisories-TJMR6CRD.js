import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-DJN3FR57.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
