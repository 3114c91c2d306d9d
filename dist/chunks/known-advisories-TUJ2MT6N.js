import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-UTWT4UUB.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
