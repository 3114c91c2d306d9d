import {main} from "./chunk-NKG5DAQX.js";
export {main};
