import {main} from "./chunk-4RAKLEGO.js";
export {main};
