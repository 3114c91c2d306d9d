import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-ZB7F3QCQ.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
