import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-RRNHPXWZ.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
