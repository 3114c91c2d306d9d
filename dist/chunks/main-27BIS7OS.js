import {main} from "./chunk-DJ5HVFYE.js";
export {main};
