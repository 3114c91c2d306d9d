import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-5LJ4YXAO.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
