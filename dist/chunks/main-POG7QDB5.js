import {main} from "./chunk-NNC2EBND.js";
export {main};
