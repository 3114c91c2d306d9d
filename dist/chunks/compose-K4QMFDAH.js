import {composeArea, composeFiles} from "./chunk-XKYDNXK4.js";
export {composeArea, composeFiles};
