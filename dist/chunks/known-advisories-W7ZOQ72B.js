import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-RXGSME4K.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
