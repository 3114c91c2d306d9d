import {sourceTarget} from "./chunk-6GP4YSQG.js";
export {sourceTarget};
