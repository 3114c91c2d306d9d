import {main} from "./chunk-MKMDC5XN.js";
export {main};
