import {sourceTarget} from "./chunk-MXQZ7IE4.js";
export {sourceTarget};
