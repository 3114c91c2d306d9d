import {sourceTarget} from "./chunk-32ZDDD4O.js";
export {sourceTarget};
