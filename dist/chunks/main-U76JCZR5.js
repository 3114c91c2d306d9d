import {main} from "./chunk-HHYF2XQG.js";
export {main};
