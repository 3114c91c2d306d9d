import {composeArea, composeFiles} from "./chunk-SAM7354A.js";
export {composeArea, composeFiles};
