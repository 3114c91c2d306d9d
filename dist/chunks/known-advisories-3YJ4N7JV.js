import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-I74DW36W.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
