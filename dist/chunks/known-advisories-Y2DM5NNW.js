import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-XSPA6N45.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
