import {main} from "./chunk-DTRZKDV4.js";
export {main};
