import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-ON5IEBPV.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
