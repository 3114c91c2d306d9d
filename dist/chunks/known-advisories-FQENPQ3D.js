import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-FZOYUPHO.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
