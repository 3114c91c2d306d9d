import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-FSDIV75R.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
