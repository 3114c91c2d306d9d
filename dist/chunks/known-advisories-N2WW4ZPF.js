import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-CGEYQR66.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
