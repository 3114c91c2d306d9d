import {main, mainWithin} from "./chunk-NXCFKOG6.js";
export {main, mainWithin};
