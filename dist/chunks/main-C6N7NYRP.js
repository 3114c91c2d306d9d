import {main, mainWithin} from "./chunk-RS72XTUW.js";
export {main, mainWithin};
