import {main} from "./chunk-HI6QRBAA.js";
export {main};
