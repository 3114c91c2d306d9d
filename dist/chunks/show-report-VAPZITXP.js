import {showReport} from "./chunk-UKCCPYIF.js";
export {showReport};
