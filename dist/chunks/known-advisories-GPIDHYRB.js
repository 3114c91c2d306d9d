import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-E24FT5FJ.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
