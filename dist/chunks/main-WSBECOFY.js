import {main} from "./chunk-QVUCNCQZ.js";
export {main};
