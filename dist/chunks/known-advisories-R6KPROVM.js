import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-U7PPQ3YY.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
