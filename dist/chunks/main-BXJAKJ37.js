import {main} from "./chunk-PTG3IGZO.js";
export {main};
