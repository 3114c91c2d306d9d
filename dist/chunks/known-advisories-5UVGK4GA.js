import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-L7GHGZ62.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
