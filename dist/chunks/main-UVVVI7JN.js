import {main} from "./chunk-TWD3GKIZ.js";
export {main};
