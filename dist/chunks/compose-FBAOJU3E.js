import {composeArea, composeFiles} from "./chunk-PWEG27FU.js";
export {composeArea, composeFiles};
