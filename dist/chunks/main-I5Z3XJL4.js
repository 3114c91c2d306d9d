import {main, mainWithin} from "./chunk-A3WGDP3C.js";
export {main, mainWithin};
