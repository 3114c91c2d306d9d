import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-A3CJQ5F7.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
