import {main} from "./chunk-WSKRXJU2.js";
export {main};
