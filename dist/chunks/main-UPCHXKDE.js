import {main} from "./chunk-PXQKPI5V.js";
export {main};
