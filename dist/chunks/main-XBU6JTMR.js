import {main} from "./chunk-UVZXG2QR.js";
export {main};
