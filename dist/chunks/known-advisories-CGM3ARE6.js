import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-IYYFYK46.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
