import {main, mainWithin} from "./chunk-2I4E76PQ.js";
export {main, mainWithin};
