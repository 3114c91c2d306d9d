import {composeArea, composeFiles} from "./chunk-WIYB5EBE.js";
export {composeArea, composeFiles};
