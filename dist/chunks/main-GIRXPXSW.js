import {main} from "./chunk-FI3YROWH.js";
export {main};
