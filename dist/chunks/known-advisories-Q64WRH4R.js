import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-IVESHC34.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
