import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-33P4WPLY.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
