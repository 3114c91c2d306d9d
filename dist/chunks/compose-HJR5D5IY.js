import {composeArea, composeFiles} from "./chunk-2SWNAMZQ.js";
export {composeArea, composeFiles};
