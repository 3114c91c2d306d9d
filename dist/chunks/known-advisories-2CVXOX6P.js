import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-FNJM3DEP.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
