import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-BV3VQRCM.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
