import {main} from "./chunk-WKBLCS22.js";
export {main};
