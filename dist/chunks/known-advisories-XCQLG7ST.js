import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-ES466ZRA.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
