import {main} from "./chunk-N5FIMCHM.js";
export {main};
