import {main, mainWithin} from "./chunk-HQVDNRUA.js";
export {main, mainWithin};
