import {main} from "./chunk-G42HIFDQ.js";
export {main};
