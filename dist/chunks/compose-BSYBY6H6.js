import {composeArea, composeFiles} from "./chunk-MRJPQLEQ.js";
export {composeArea, composeFiles};
