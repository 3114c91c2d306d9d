import {main} from "./chunk-ETA3Y4KM.js";
export {main};
