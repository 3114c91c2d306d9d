import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-XF2XELYB.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
