import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-MOAOO6MJ.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
