import {main} from "./chunk-5CKFSLWP.js";
export {main};
