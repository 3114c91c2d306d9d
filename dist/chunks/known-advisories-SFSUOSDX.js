import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-6N26QCX4.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
