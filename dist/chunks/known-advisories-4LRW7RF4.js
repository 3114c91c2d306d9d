import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-45PRCNO6.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
