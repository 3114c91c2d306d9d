import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-C3453SIO.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
