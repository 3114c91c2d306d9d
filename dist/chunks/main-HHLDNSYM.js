import {main} from "./chunk-SRS76BDF.js";
export {main};
