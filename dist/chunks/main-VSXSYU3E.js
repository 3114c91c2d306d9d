import {main} from "./chunk-LE7756V4.js";
export {main};
