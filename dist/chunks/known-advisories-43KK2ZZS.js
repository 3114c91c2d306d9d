import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-FTYGO6JN.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
