import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-CZJIMWC6.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
