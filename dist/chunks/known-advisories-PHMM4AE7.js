import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-74UN6POO.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
