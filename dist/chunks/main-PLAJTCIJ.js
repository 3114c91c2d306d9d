import {main} from "./chunk-3GRBDGVM.js";
export {main};
