import {composeArea, composeFiles} from "./chunk-FDQFEUDJ.js";
export {composeArea, composeFiles};
