import {sourceTarget} from "./chunk-SSYBODNJ.js";
export {sourceTarget};
