import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-CFUJJWKC.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
