import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-WCX5J4NX.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
