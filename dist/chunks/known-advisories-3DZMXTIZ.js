import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-WJXB3NXX.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
