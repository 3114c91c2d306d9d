import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-LCZUJ42F.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
