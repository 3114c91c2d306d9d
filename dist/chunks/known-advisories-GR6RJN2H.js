import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-NMPJR36P.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
