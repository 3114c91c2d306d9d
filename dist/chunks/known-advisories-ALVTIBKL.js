import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-T6JQ2D4H.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
