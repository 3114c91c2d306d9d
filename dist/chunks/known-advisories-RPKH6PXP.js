import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-G2TORFSL.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
