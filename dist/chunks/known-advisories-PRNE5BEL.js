import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-FW5FUP7I.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
