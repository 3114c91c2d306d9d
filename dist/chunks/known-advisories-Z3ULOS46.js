import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-UHS6XQCP.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
