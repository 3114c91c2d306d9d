import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-GCDZ52ZB.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
