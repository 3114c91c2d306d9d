import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-S4FNELJX.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
