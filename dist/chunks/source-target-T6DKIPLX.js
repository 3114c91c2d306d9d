import {sourceTarget} from "./chunk-J3YM26H5.js";
export {sourceTarget};
