import {main, mainWithin} from "./chunk-4OWU4AGT.js";
export {main, mainWithin};
