import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-I6SOFUQX.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
