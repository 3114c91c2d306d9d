import {main, mainWithin} from "./chunk-DLV44BQH.js";
export {main, mainWithin};
