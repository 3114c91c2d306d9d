import {main} from "./chunk-LWLO56OL.js";
export {main};
