import {composeArea, composeFiles} from "./chunk-VVFI2RCG.js";
export {composeArea, composeFiles};
