import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-WS76EYVY.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
