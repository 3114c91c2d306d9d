import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-G4I6VWF3.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
