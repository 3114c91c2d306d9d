import {sourceTarget} from "./chunk-KWJTHL3P.js";
export {sourceTarget};
