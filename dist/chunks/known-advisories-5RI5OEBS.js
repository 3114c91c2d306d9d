import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-E3E2PJOG.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
