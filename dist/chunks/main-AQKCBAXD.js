import {main, mainWithin} from "./chunk-SCFEMZY7.js";
export {main, mainWithin};
