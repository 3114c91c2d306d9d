import {composeArea, composeFiles} from "./chunk-WE36S6QC.js";
export {composeArea, composeFiles};
