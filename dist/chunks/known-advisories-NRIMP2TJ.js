import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-LYGD46ET.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
