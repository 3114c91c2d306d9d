import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-BV2TBGQK.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
