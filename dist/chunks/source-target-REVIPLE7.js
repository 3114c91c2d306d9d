import {sourceTarget} from "./chunk-FG47TBDR.js";
export {sourceTarget};
