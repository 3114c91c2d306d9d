import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-V7O3YUTK.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
