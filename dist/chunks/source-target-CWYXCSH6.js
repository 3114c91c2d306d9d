import {sourceTarget} from "./chunk-AR26YBRF.js";
export {sourceTarget};
