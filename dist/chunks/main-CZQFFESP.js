import {main} from "./chunk-FSPDXT76.js";
export {main};
