import {main} from "./chunk-ZIE3QRJO.js";
export {main};
