import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-4JUO5XXH.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
