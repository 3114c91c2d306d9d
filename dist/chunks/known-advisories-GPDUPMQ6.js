import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-OWZDJ2WJ.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
