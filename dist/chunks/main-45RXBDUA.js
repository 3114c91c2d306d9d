import {main} from "./chunk-RE3KWNZG.js";
export {main};
