import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-VW3SPCU4.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
