import {composeArea, composeFiles} from "./chunk-XTDSHJLP.js";
export {composeArea, composeFiles};
