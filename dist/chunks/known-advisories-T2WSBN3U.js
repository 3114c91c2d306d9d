import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-APN6JP3X.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
