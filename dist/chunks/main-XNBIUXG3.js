import {main} from "./chunk-E66YJ25M.js";
export {main};
