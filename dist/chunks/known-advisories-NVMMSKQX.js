import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-I3W2C5WL.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
