import {main} from "./chunk-CGUJJKIH.js";
export {main};
