import {composeArea, composeFiles} from "./chunk-NJXUJBVS.js";
export {composeArea, composeFiles};
