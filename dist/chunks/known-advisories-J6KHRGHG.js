import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-6446WSHX.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
