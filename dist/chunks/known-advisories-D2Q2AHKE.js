import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-HZSFFS63.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
