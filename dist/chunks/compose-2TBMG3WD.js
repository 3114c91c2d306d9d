import {composeArea, composeFiles} from "./chunk-IHXGS4NV.js";
export {composeArea, composeFiles};
