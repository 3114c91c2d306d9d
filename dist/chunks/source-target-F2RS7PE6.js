import {sourceTarget} from "./chunk-3UN4AL3G.js";
export {sourceTarget};
