import {main} from "./chunk-3VRPTVAH.js";
export {main};
