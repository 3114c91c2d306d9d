import {main} from "./chunk-2BPCOQOR.js";
export {main};
