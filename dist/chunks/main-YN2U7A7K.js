import {main, mainWithin} from "./chunk-CDBIFDWS.js";
export {main, mainWithin};
