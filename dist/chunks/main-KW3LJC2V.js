import {main, mainWithin} from "./chunk-2SZNGO6L.js";
export {main, mainWithin};
