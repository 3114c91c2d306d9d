import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-NFGHZXNG.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
