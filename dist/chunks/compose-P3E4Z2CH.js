import {composeArea, composeFiles} from "./chunk-LULSFXTU.js";
export {composeArea, composeFiles};
