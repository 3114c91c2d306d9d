import {sourceTarget} from "./chunk-YPGKZ5QY.js";
export {sourceTarget};
