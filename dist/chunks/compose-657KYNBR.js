import {composeArea, composeFiles} from "./chunk-3LRJG4C4.js";
export {composeArea, composeFiles};
