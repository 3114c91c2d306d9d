import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-EOHDJDGZ.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
