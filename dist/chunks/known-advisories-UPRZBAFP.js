import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-IQ7GIY7T.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
