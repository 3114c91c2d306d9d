import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-664DEMC6.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
