import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-FLDO2RXR.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
