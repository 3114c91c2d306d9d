import {main} from "./chunk-HY3UIDAQ.js";
export {main};
