import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-SD4LCWL5.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
