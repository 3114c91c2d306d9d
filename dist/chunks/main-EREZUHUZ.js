import {main} from "./chunk-LO4IEWUA.js";
export {main};
