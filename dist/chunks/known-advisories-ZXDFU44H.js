import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-57NRS5IP.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
