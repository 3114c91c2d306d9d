import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-EJB62SB2.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
