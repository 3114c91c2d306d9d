import {main} from "./chunk-VBUP7ELW.js";
export {main};
