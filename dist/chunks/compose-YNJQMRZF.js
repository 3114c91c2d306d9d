import {composeArea, composeFiles} from "./chunk-DWSL6V2T.js";
export {composeArea, composeFiles};
