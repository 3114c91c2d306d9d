import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-XZWGN7VW.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
