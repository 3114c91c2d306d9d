import {composeArea, composeFiles} from "./chunk-GJPHBMWY.js";
export {composeArea, composeFiles};
