import {main} from "./chunk-4UM3ACHU.js";
export {main};
