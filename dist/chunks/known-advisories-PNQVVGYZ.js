import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-PRIJOUCH.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
