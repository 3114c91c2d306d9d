import {composeArea, composeFiles} from "./chunk-EDJT2EOY.js";
export {composeArea, composeFiles};
