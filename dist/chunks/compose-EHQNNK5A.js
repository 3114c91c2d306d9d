import {composeArea, composeFiles} from "./chunk-P3CAG47Z.js";
export {composeArea, composeFiles};
