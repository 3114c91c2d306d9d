import {main} from "./chunk-NKEBDP2G.js";
export {main};
