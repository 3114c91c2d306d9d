import {composeArea, composeFiles} from "./chunk-DYSJBDJH.js";
export {composeArea, composeFiles};
