import {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
} from "./chunk-74QBIM2F.js";
export {
  advisoriesByVersion,
  advisoriesFor,
  knownAdvisories
};
