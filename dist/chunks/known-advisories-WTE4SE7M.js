import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-ADGSVJK3.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
