import {advisoriesByVersion, advisoriesFor, knownAdvisories} from "./chunk-KA4ANO4K.js";
export {advisoriesByVersion, advisoriesFor, knownAdvisories};
