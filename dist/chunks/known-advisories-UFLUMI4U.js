import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-H3NTPWHJ.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
