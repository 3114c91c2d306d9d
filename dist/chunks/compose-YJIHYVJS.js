import {composeArea, composeFiles} from "./chunk-SQHMNQJV.js";
export {composeArea, composeFiles};
