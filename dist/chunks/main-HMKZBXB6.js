import {main} from "./chunk-U2C74ZAM.js";
export {main};
