import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-6SEBTXK7.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
