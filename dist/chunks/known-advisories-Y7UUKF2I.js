import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-PUPW2IQV.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
