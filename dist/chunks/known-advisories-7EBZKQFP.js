import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-5PVVQZSA.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
