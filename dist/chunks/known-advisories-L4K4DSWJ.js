import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-7SUPIQSD.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
