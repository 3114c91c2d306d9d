import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-2Q66GJPU.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
