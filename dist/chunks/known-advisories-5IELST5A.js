import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-OGTMW25W.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
