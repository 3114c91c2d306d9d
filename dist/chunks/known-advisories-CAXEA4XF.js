import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-JSZW6KQ3.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
