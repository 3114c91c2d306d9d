import {sourceTarget} from "./chunk-RJDDHKS5.js";
export {sourceTarget};
