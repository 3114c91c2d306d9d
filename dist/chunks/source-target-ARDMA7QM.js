import {sourceTarget} from "./chunk-3JH623Z4.js";
export {sourceTarget};
