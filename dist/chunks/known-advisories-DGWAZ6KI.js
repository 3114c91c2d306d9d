import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-OT6UAEXE.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
