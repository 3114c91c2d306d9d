import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-SGYXNVZ5.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
