import {sourceTarget} from "./chunk-3T7HXEKK.js";
export {sourceTarget};
