import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-K2RWI7XA.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
